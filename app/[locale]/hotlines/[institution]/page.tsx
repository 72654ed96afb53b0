import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { InstitutionProfile } from '@/components/directory/institution-profile';
import { BackLink } from '@/components/ui/back-link';
import { chinaDate } from '@/lib/directory/china-date';
import { inLanguage } from '@/lib/directory/localized';
import { institutionById } from '@/lib/directory/published';
import { directorySnapshot } from '@/lib/directory/snapshot';
import { fill } from '@/lib/i18n/fill';
import { isLocale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';

type Props = PageProps<'/[locale]/hotlines/[institution]'>;

async function read(params: Props['params']) {
  const { locale, institution: id } = await params;
  if (!isLocale(locale)) notFound();
  const institution = institutionById(await directorySnapshot(), id) ?? notFound();
  return { locale, institution, words: messages[locale].directory };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, institution, words } = await read(params);
  const brand = inLanguage(institution.brand, locale);
  return { title: fill(words.institution.pageTitle, { brand }) };
}

/** One institution with everything published about it. */
export default async function InstitutionPage({ params }: Props) {
  const { locale, institution, words } = await read(params);
  return (
    <>
      <BackLink href={`/${locale}/hotlines`}>{words.back}</BackLink>
      <InstitutionProfile
        institution={institution}
        today={chinaDate(new Date())}
        words={words}
        locale={locale}
      />
    </>
  );
}

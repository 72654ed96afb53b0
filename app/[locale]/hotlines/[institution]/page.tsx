import type { Metadata } from 'next';
import { InstitutionProfile } from '@/components/directory/institution-profile';
import { BackLink } from '@/components/ui/back-link';
import { inLanguage } from '@/lib/directory/localized';
import { fill } from '@/lib/i18n/fill';
import { readInstitution } from './read-institution';

type Props = PageProps<'/[locale]/hotlines/[institution]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, institution, words } = await readInstitution(params);
  const brand = inLanguage(institution.brand, locale);
  return { title: fill(words.institution.pageTitle, { brand }) };
}

/** One institution with everything published about it. */
export default async function InstitutionPage({ params }: Props) {
  const read = await readInstitution(params);
  return (
    <>
      <BackLink href={`/${read.locale}/hotlines`}>{read.words.back}</BackLink>
      <InstitutionProfile {...read} />
    </>
  );
}

import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { StructuredData } from '@/components/learning/structured-data';
import { TrickArticle } from '@/components/learning/trick-article';
import { interpolate } from '@/lib/i18n/interpolate';
import { isLocale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { faqData } from '@/lib/learning/structured-data';
import { trickAt } from '@/lib/learning/tricks/table';
import { pageMetadata } from '../../page-metadata';
import { readNonce } from '../../read-nonce';

type Props = PageProps<'/[locale]/tricks/[trick]'>;

async function readTrick({ params }: Props) {
  const locale = await rootLocale();
  const trick = trickAt((await params).trick);
  if (!isLocale(locale) || !trick) notFound();
  return { locale, trick, said: allMessages[locale].tricks.all[trick.id] };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, trick, said } = await readTrick(props);
  return pageMetadata('trick', {
    // What they say would look like their own message on a card that is passed on.
    title: interpolate(allMessages[locale].accessibility.titles.trick, { title: said.title }),
    description: said.short,
    values: { trick: trick.id },
  });
}

const asked = ['begins', 'wants', 'tell', 'real', 'now'] as const;

/** One trick: how it goes, how to see through it, what to do. */
export default async function TrickPage(props: Props) {
  const { locale, trick, said } = await readTrick(props);
  const { page } = allMessages[locale].tricks;
  const faq = faqData(asked.map((id) => ({ question: page[id], answer: said[id] })));
  return (
    <>
      <TrickArticle trick={trick} locale={locale} messages={allMessages[locale]} />
      <StructuredData data={faq} nonce={await readNonce()} />
    </>
  );
}

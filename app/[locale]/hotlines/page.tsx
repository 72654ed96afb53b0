import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { locale as rootLocale } from 'next/root-params';
import { Browse } from '@/components/directory/browse';
import { knownNumbers } from '@/components/directory/known-numbers';
import { numberAnswerWords } from '@/components/directory/number-answer-view';
import { SearchForm } from '@/components/directory/search-form';
import { SearchResults } from '@/components/directory/search-results';
import { PageHeading } from '@/components/ui/page-heading';
import { chinaDate } from '@/lib/directory/china-date';
import { looksLikeNumber } from '@/lib/directory/number-answer';
import { searchByName } from '@/lib/directory/search';
import { directorySnapshot } from '@/lib/directory/snapshot';
import { isLocale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
import { lookUp } from './look-up';

type Props = PageProps<'/[locale]/hotlines'>;

async function readLocale() {
  const locale = await rootLocale();
  return isLocale(locale) ? locale : notFound();
}

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = messages[await readLocale()].directory;
  return { title, description: lead };
}

/** The directory: look up a name or a number, or browse by kind. */
export default async function HotlinesPage({ searchParams }: Props) {
  const locale = await readLocale();
  const { q, by } = await searchParams;
  const query = typeof q === 'string' ? q.slice(0, 100).trim() : '';
  // A number in the address was put there by hand; it is neither answered nor shown again.
  const isNumber = looksLikeNumber(query);
  const { institutions } = await directorySnapshot();
  const shared = { today: chinaDate(new Date()), words: messages[locale].directory, locale };
  const { words, today } = shared;
  const ground = {
    numbers: knownNumbers(institutions, today, locale),
    words: numberAnswerWords(words),
    locale,
  };
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <SearchForm
        key={query}
        lookUp={lookUp}
        words={words.search}
        query={isNumber ? '' : query}
        ground={ground}
      />
      {isNumber ? <p className="font-bold">{words.search.numberInAddress}</p> : null}
      {query !== '' && !isNumber ? (
        <SearchResults query={query} institutions={searchByName(institutions, query)} {...shared} />
      ) : null}
      <Browse institutions={institutions} by={by === 'letter' ? 'letter' : 'kind'} {...shared} />
    </>
  );
}

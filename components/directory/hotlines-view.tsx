import type { Ground } from '@/components/page/ground';
import type { PageRequest } from '@/components/page/page-request';
import { PageHeading } from '@/components/ui/page-heading';
import { Below } from '@/components/ui/top-first';
import { looksLikeNumber } from '@/lib/directory/search/number-answer';
import { searchByName } from '@/lib/directory/search/search';
import { Browse } from './browse';
import { DirectoryAge } from './directory-age';
import { knownNumbers } from './known-numbers';
import { numberAnswerWords } from './number-answer-view';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

interface HotlinesViewProps {
  readonly request: Extract<PageRequest, { page: 'hotlines' }>;
  readonly ground: Ground;
}

/** The directory: look up a name or a number, or browse by kind. */
export function HotlinesView({ request: { query, by }, ground }: HotlinesViewProps) {
  const { locale, directory } = ground;
  const { institutions, today } = directory;
  const shared = { today, words: ground.words.directory, locale };
  const { words } = shared;
  // A number in the address was put there by hand; it is neither answered nor shown again.
  const isNumber = looksLikeNumber(query);
  return (
    <>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <DirectoryAge directory={directory} words={words.age} />
      <SearchForm
        lookUp={ground.lookUp}
        goTo={ground.goTo}
        words={words.search}
        query={isNumber ? '' : query}
        ground={{
          numbers: knownNumbers(institutions, today, locale),
          words: numberAnswerWords(words),
          locale,
        }}
      />
      {isNumber ? <p className="font-bold">{words.search.numberInAddress}</p> : null}
      {query !== '' && !isNumber ? (
        <SearchResults query={query} institutions={searchByName(institutions, query)} {...shared} />
      ) : null}
      <Below>
        <Browse institutions={institutions} by={by} {...shared} />
      </Below>
    </>
  );
}

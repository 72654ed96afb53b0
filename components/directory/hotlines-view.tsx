import { BelowFold } from '@/components/ui/defer-below-fold';
import { PageHeading } from '@/components/ui/page-heading';
import { knownNumbers } from '@/lib/check/known-numbers';
import { numberAnswerMessages } from '@/lib/check/number-answer-view';
import { looksLikeNumber } from '@/lib/directory/search/number-answer';
import { searchByName } from '@/lib/directory/search/search';
import type { ViewProps } from '@/lib/pages/view-props';
import { Browse } from './browse';
import { DirectoryAge } from './directory-age';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

/** The directory: look up a name or a number, or browse by kind. */
export function HotlinesView({ request: { query, by, answer }, context }: ViewProps<'hotlines'>) {
  const { locale, directory } = context;
  const { institutions, today } = directory;
  const shared = { today, messages: context.messages.directory, locale };
  const { messages } = shared;
  // A number in the address was put there by hand; it is neither answered nor shown again.
  const isNumber = looksLikeNumber(query);
  return (
    <>
      <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
      <DirectoryAge directory={directory} messages={messages.age} />
      <SearchForm
        goTo={context.goTo}
        messages={messages.search}
        query={isNumber ? '' : query}
        posted={answer}
        context={{
          numbers: knownNumbers(institutions, today, locale),
          messages: numberAnswerMessages(messages),
          locale,
        }}
      />
      {isNumber ? <p className="font-bold">{messages.search.numberInAddress}</p> : null}
      {query !== '' && !isNumber ? (
        <SearchResults query={query} institutions={searchByName(institutions, query)} {...shared} />
      ) : null}
      <BelowFold>
        <Browse institutions={institutions} by={by} {...shared} />
      </BelowFold>
    </>
  );
}

import { BelowFold } from '@/components/ui/defer-below-fold';
import { PageHeading } from '@/components/ui/page-heading';
import { channelAnswerViews } from '@/lib/check/official-channels';
import { searchContext } from '@/lib/check/search-context';
import { brandInside } from '@/lib/directory/search/name-inside';
import { searchByName } from '@/lib/directory/search/search';
import type { ViewProps } from '@/lib/pages/view-props';
import { searchUrl } from '@/lib/search-url';
import { Browse } from './browse';
import { DirectoryAge } from './directory-age';
import { SearchAnswer } from './search-answer';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

/** The directory: look up a name, a number or a link, or browse by kind. */
export function HotlinesView({ request: { query, by, answer }, context }: ViewProps<'hotlines'>) {
  const { locale, directory } = context;
  const { institutions, today } = directory;
  const shared = { today, messages: context.messages.directory, locale };
  const { messages } = shared;
  // A number or link in the address was put there by hand; it is neither answered nor shown again.
  const isPrivate = searchUrl(locale, query) === null;
  return (
    <>
      <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
      <DirectoryAge directory={directory} messages={messages.age} />
      <SearchForm
        goTo={context.goTo}
        messages={messages.search}
        query={isPrivate ? '' : query}
        posted={answer}
        context={searchContext(directory, context.messages, locale)}
        locale={locale}
      />
      {isPrivate ? <p className="font-bold">{messages.search.numberInAddress}</p> : null}
      {query !== '' && !isPrivate ? (
        <>
          {channelAnswerViews(query, { directory, messages, locale }).map((view) => (
            <SearchAnswer key={view.title} view={view} />
          ))}
          <SearchResults
            query={query}
            institutions={searchByName(institutions, query)}
            inside={brandInside(institutions, query)}
            {...shared}
          />
        </>
      ) : null}
      <BelowFold>
        <Browse institutions={institutions} by={by} {...shared} />
      </BelowFold>
    </>
  );
}

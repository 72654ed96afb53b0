import { Panel } from '@/components/ui/panel';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution } from '@/lib/directory/model/institution';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { InstitutionList } from './institution-list';
import type { DirectoryMessages } from './messages';
import { WhereToFind } from './where-to-find';

interface SearchResultsProps {
  readonly query: string;
  readonly institutions: readonly Institution[];
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** What a name found; when nothing did, where the number can be found without guessing. */
export function SearchResults({
  query,
  institutions,
  today,
  messages,
  locale,
}: SearchResultsProps) {
  if (institutions.length === 0) {
    return (
      <Panel>
        <h2 className="text-xl font-bold leading-snug">
          {interpolate(messages.notFound.title, { query })}
        </h2>
        <p className="mt-2">{messages.notFound.text}</p>
        <p className="mt-2">{messages.notFound.tryName}</p>
        <WhereToFind messages={messages} />
        <p className="mt-4">{messages.notFound.register}</p>
        <a
          href={`/${locale}/shop`}
          className="mt-2 inline-flex min-h-12 items-center py-2 font-bold"
        >
          {messages.notFound.keep}
        </a>
      </Panel>
    );
  }
  const count = String(institutions.length);
  return (
    <section>
      <SectionHeading>{interpolate(messages.search.found, { query, count })}</SectionHeading>
      <InstitutionList
        institutions={institutions}
        today={today}
        messages={messages}
        locale={locale}
      />
    </section>
  );
}

import { Panel } from '@/components/ui/panel';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { InstitutionList } from './institution-list';
import type { DirectoryMessages } from './messages';
import { WhereToFind } from './where-to-find';

interface SearchResultsProps {
  readonly query: string;
  readonly institutions: readonly Institution[];
  /** Whose brand stands in the name, where nobody is listed under it. */
  readonly inside?: readonly Institution[];
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** What a name found; when nothing did, where the number can be found without guessing. */
export function SearchResults({
  query,
  institutions,
  inside = [],
  today,
  messages,
  locale,
}: SearchResultsProps) {
  if (institutions.length === 0) {
    const [brand] = inside;
    return (
      <Panel>
        <h2 className="text-xl font-bold leading-snug">
          {interpolate(messages.notFound.title, { query })}
        </h2>
        {brand ? (
          <>
            <p className="mt-2">
              {interpolate(messages.notFound.inside, {
                brand: inLanguage(brand.brand, locale),
                query,
              })}
            </p>
            <div className="mt-2">
              <InstitutionList {...{ institutions: inside, today, messages, locale }} />
            </div>
          </>
        ) : (
          <>
            <p className="mt-2">{messages.notFound.text}</p>
            <p className="mt-2">{messages.notFound.tryName}</p>
          </>
        )}
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

import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution } from '@/lib/directory/model/institution';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { type BrowseBy, foldsFor } from './browse-folds';
import { InstitutionList } from './institution-list';
import type { DirectoryMessages } from './messages';

interface BrowseProps {
  readonly institutions: readonly Institution[];
  readonly by: BrowseBy;
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** The whole directory in folds, so that a phone shows all of them at once; by kind or by letter. */
export function Browse({ institutions, by, today, messages, locale }: BrowseProps) {
  const other = by === 'kind' ? '?by=letter' : '';
  return (
    <section id="browse">
      <SectionHeading>{by === 'kind' ? messages.browse : messages.browseByLetter}</SectionHeading>
      <p>
        <a
          href={`/${locale}/hotlines${other}#browse`}
          className="inline-flex min-h-12 items-center py-2"
        >
          {by === 'kind' ? messages.byLetter : messages.byKind}
        </a>
      </p>
      {foldsFor(institutions, by, messages, locale).map(({ id, title, members }) => (
        <details key={id} className="mt-3 rounded-md border-2 border-edge bg-sheet">
          <summary className="min-h-14 px-4 py-3 font-bold">
            {title}
            <span className="ml-2 font-normal text-muted">
              {interpolate(messages.count, { count: String(members.length) })}
            </span>
          </summary>
          <div className="px-4 pb-2">
            <InstitutionList
              institutions={members}
              today={today}
              messages={messages}
              locale={locale}
            />
          </div>
        </details>
      ))}
    </section>
  );
}

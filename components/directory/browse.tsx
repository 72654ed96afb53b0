import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution } from '@/lib/directory/model/institution';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { type BrowseBy, foldsFor } from './browse-folds';
import { InstitutionList } from './institution-list';
import type { DirectoryWords } from './words';

interface BrowseProps {
  readonly institutions: readonly Institution[];
  readonly by: BrowseBy;
  readonly today: string;
  readonly words: DirectoryWords;
  readonly locale: Locale;
}

/** The whole directory in folds, so that a phone shows all of them at once; by kind or by letter. */
export function Browse({ institutions, by, today, words, locale }: BrowseProps) {
  const other = by === 'kind' ? '?by=letter' : '';
  return (
    <section id="browse">
      <SectionHeading>{by === 'kind' ? words.browse : words.browseByLetter}</SectionHeading>
      <p>
        <a
          href={`/${locale}/hotlines${other}#browse`}
          className="inline-flex min-h-12 items-center py-2"
        >
          {by === 'kind' ? words.byLetter : words.byKind}
        </a>
      </p>
      {foldsFor(institutions, by, words, locale).map(({ id, title, members }) => (
        <details key={id} className="mt-3 rounded-md border-2 border-edge bg-sheet">
          <summary className="min-h-14 px-4 py-3 font-bold">
            {title}
            <span className="ml-2 font-normal text-muted">
              {fill(words.count, { count: String(members.length) })}
            </span>
          </summary>
          <div className="px-4 pb-2">
            <InstitutionList institutions={members} today={today} words={words} locale={locale} />
          </div>
        </details>
      ))}
    </section>
  );
}

import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution, InstitutionKind } from '@/lib/directory/institution';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { InstitutionList } from './institution-list';
import type { DirectoryWords } from './words';

interface BrowseProps {
  readonly institutions: readonly Institution[];
  readonly today: string;
  readonly words: DirectoryWords;
  readonly locale: Locale;
}

/** Who may be needed in a hurry stands first. */
const order: readonly InstitutionKind[] = [
  'authority',
  'acquirer',
  'bank',
  'wallet',
  'clearing',
  'cashierSoftware',
  'terminalMaker',
];

/** The whole directory, one fold for each kind, so that a phone shows all kinds at once. */
export function Browse({ institutions, today, words, locale }: BrowseProps) {
  const folds = order
    .map((kind) => ({ kind, members: institutions.filter((one) => one.kind === kind) }))
    .filter(({ members }) => members.length > 0);
  return (
    <section>
      <SectionHeading>{words.browse}</SectionHeading>
      {folds.map(({ kind, members }) => (
        <details key={kind} className="mt-3 rounded-md border-2 border-edge bg-sheet">
          <summary className="min-h-14 px-4 py-3 font-bold">
            {words.kinds[kind]}
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

import { Panel } from '@/components/ui/panel';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution } from '@/lib/directory/model/institution';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { InstitutionList } from './institution-list';
import { WhereToFind } from './where-to-find';
import type { DirectoryWords } from './words';

interface SearchResultsProps {
  readonly query: string;
  readonly institutions: readonly Institution[];
  readonly today: string;
  readonly words: DirectoryWords;
  readonly locale: Locale;
}

/** What a name found; when nothing did, where the number can be found without guessing. */
export function SearchResults({ query, institutions, today, words, locale }: SearchResultsProps) {
  if (institutions.length === 0) {
    return (
      <Panel>
        <h2 className="text-xl font-bold leading-snug">{fill(words.notFound.title, { query })}</h2>
        <p className="mt-2">{words.notFound.text}</p>
        <p className="mt-2">{words.notFound.tryName}</p>
        <WhereToFind words={words} />
      </Panel>
    );
  }
  const count = String(institutions.length);
  return (
    <section>
      <SectionHeading>{fill(words.search.found, { query, count })}</SectionHeading>
      <InstitutionList institutions={institutions} today={today} words={words} locale={locale} />
    </section>
  );
}

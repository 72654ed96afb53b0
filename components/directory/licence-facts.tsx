import { SectionHeading } from '@/components/ui/section-heading';
import { type Licence, licenceStandingFor, mayAcquire } from '@/lib/directory/model/licence';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { type Fact, FactList } from './fact-list';
import { scopeWords, standingWords } from './licence-words';
import { OutsideLink } from './outside-link';
import type { DirectoryWords } from './words';

interface LicenceFactsProps {
  readonly licence: Licence;
  readonly today: string;
  readonly words: DirectoryWords;
  readonly locale: Locale;
}

function Scopes({ licence, words }: Pick<LicenceFactsProps, 'licence' | 'words'>) {
  return (
    <ul>
      {licence.scopes.map((scope) => (
        <li key={`${scope.activity} ${scope.area}`}>{scopeWords(scope, words)}</li>
      ))}
    </ul>
  );
}

function factsOf({ licence, words }: LicenceFactsProps): Fact[] {
  if (licence.number === null) return [];
  const { licence: terms } = words;
  return [
    { term: terms.number, value: licence.number },
    { term: terms.scope, value: <Scopes licence={licence} words={words} /> },
    { term: terms.validUntil, value: licence.validUntil ?? terms.longTerm },
  ];
}

/** What the central bank's list says about an institution, with the way to look it up. */
export function LicenceFacts(props: LicenceFactsProps) {
  const { licence, today, words, locale } = props;
  const standing = licenceStandingFor(licence, today);
  const facts = factsOf(props);
  return (
    <section>
      <SectionHeading>{words.licence.title}</SectionHeading>
      <p className="font-bold">{standingWords(standing, licence, words, locale)}</p>
      {facts.length > 0 ? <FactList facts={facts} /> : null}
      {licence.status === 'listed' && !mayAcquire(licence) ? (
        <p className="mt-3 font-bold">{words.licence.noAcquiring}</p>
      ) : null}
      <p className="mt-3 text-base text-muted">
        {fill(words.licence.source, { date: licence.asOf })}
      </p>
      <p>
        <OutsideLink href={licence.registerUrl}>{words.licence.register}</OutsideLink>
      </p>
    </section>
  );
}

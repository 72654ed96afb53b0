import { SectionHeading } from '@/components/ui/section-heading';
import { type Licence, licenceStandingFor, mayAcquire } from '@/lib/directory/model/licence';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { type Fact, FactList } from './fact-list';
import { scopeMessages, standingMessages } from './licence-messages';
import type { DirectoryMessages } from './messages';
import { OutsideLink } from './outside-link';

interface LicenceFactsProps {
  readonly licence: Licence;
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

function Scopes({ licence, messages }: Pick<LicenceFactsProps, 'licence' | 'messages'>) {
  return (
    <ul>
      {licence.scopes.map((scope) => (
        <li key={`${scope.activity} ${scope.area}`}>{scopeMessages(scope, messages)}</li>
      ))}
    </ul>
  );
}

function factsOf({ licence, messages }: LicenceFactsProps): Fact[] {
  if (licence.number === null) return [];
  const { licence: terms } = messages;
  return [
    { term: terms.number, value: licence.number },
    { term: terms.scope, value: <Scopes licence={licence} messages={messages} /> },
    { term: terms.validUntil, value: licence.validUntil ?? terms.longTerm },
  ];
}

/** What the central bank's list says about an institution, with the way to look it up. */
export function LicenceFacts(props: LicenceFactsProps) {
  const { licence, today, messages, locale } = props;
  const standing = licenceStandingFor(licence, today);
  const facts = factsOf(props);
  return (
    <section>
      <SectionHeading>{messages.licence.title}</SectionHeading>
      <p className="font-bold">{standingMessages(standing, licence, messages, locale)}</p>
      {facts.length > 0 ? <FactList facts={facts} /> : null}
      {licence.status === 'listed' && !mayAcquire(licence) ? (
        <p className="mt-3 font-bold">{messages.licence.noAcquiring}</p>
      ) : null}
      <p className="mt-3 text-base text-muted">
        {interpolate(messages.licence.source, { date: licence.asOf })}
      </p>
      <p>
        <OutsideLink href={licence.registerUrl}>{messages.licence.register}</OutsideLink>
      </p>
    </section>
  );
}

import { factMessages } from '@/lib/check/question-messages';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { trickFor } from '@/lib/learning/tricks/table';
import type { Reason } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';

type Words = Pick<Messages, 'check' | 'questions' | 'redFlags' | 'verdict'>;

/** The answers in the merchant's own words, each in quotation marks. */
function quoted(facts: readonly Fact[], { check, questions }: Words): string {
  // Which door the merchant came through says nothing beside what they told.
  const telling = facts.filter((fact) => !fact.startsWith('situation.'));
  const quote = (fact: Fact) =>
    interpolate(check.result.quote, { answer: factMessages(questions, fact) });
  return (telling.length > 0 ? telling : facts).map(quote).join('');
}

interface ReasonEntryProps {
  readonly reason: Reason;
  readonly messages: Words;
  /** Where the tricks stand, such as `/zh/tricks`; without it a reason leads nowhere. */
  readonly tricksAt?: string | undefined;
}

function ReasonEntry({ reason, messages, tricksAt }: ReasonEntryProps) {
  const { title, reason: why } = messages.redFlags[reason.id];
  const trick = tricksAt ? trickFor(reason.id) : null;
  const grave = reason.weight === 'decisive' && !reason.answeredBy;
  return (
    <li className={`mt-5 border-l-4 pl-4 ${grave ? 'border-alarm' : 'border-edge'}`}>
      <h3 className="font-bold">
        {title}
        <span className="ml-2 inline-block rounded-sm border border-edge px-2 text-sm font-normal">
          {messages.verdict.weights[reason.weight]}
        </span>
      </h3>
      <p>{why}</p>
      <p className="text-base text-muted">
        {messages.verdict.becauseYouSaid}
        {quoted(reason.because, messages)}
      </p>
      {reason.answeredBy ? (
        <p className="text-base font-bold">
          {messages.verdict.answeredBy}
          {quoted([reason.answeredBy], messages)}
        </p>
      ) : null}
      {trick ? (
        <p className="text-base print:hidden">
          <a href={`${tricksAt}/${trick}`} className="inline-flex min-h-12 items-center py-2">
            {messages.check.result.trick}
            <span className="sr-only"> {title}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
}

interface ReasonListProps extends Omit<ReasonEntryProps, 'reason'> {
  readonly reasons: readonly Reason[];
}

/** Reasons, gravest first, each with the answers that raised it, what verified it away, and the trick it belongs to. */
export function ReasonList({ reasons, ...rest }: ReasonListProps) {
  return (
    <ul>
      {reasons.map((reason) => (
        <ReasonEntry key={reason.id} reason={reason} {...rest} />
      ))}
    </ul>
  );
}

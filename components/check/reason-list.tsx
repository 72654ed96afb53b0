import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages';
import type { Reason } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import { factWords } from './question-words';

type Words = Pick<Messages, 'check' | 'questions' | 'redFlags' | 'verdict'>;

/** The answers in the merchant's own words, each in quotation marks. */
function quoted(facts: readonly Fact[], { check, questions }: Words): string {
  // Which door the merchant came through says nothing beside what they told.
  const telling = facts.filter((fact) => !fact.startsWith('situation.'));
  const quote = (fact: Fact) => fill(check.result.quote, { answer: factWords(questions, fact) });
  return (telling.length > 0 ? telling : facts).map(quote).join('');
}

function ReasonEntry({ reason, words }: { reason: Reason; words: Words }) {
  const { title, reason: why } = words.redFlags[reason.id];
  const grave = reason.weight === 'decisive' && !reason.answeredBy;
  return (
    <li className={`mt-5 border-l-4 pl-4 ${grave ? 'border-alarm' : 'border-edge'}`}>
      <h3 className="font-bold">
        {title}
        <span className="ml-2 inline-block rounded-sm border border-edge px-2 text-sm font-normal">
          {words.verdict.weights[reason.weight]}
        </span>
      </h3>
      <p>{why}</p>
      <p className="text-base text-muted">
        {words.verdict.becauseYouSaid}
        {quoted(reason.because, words)}
      </p>
      {reason.answeredBy ? (
        <p className="text-base font-bold">
          {words.verdict.answeredBy}
          {quoted([reason.answeredBy], words)}
        </p>
      ) : null}
    </li>
  );
}

/** Reasons, gravest first, each with the answers that raised it and with what verified it away. */
export function ReasonList({ reasons, words }: { reasons: readonly Reason[]; words: Words }) {
  return (
    <ul>
      {reasons.map((reason) => (
        <ReasonEntry key={reason.id} reason={reason} words={words} />
      ))}
    </ul>
  );
}

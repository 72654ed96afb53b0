import { wordsOf } from '@/components/check/question-words';
import type { Messages } from '@/lib/i18n/messages';
import { type Step, steps } from '@/lib/triage/journey';
import { conditionWords, groupWords } from './condition-words';

function When({ step, words }: { step: Step; words: Messages }) {
  const { always, when, unless } = words.about.questions;
  if (step.when.length === 0) return <p className="text-muted">{always}</p>;
  return (
    <>
      <p>
        <span className="text-muted">{when}</span>
        {conditionWords(step.when, words)}
      </p>
      {step.unless ? (
        <p>
          <span className="text-muted">{unless}</span>
          {groupWords(step.unless, words)}
        </p>
      ) : null}
    </>
  );
}

/** The order of asking, row by row as the journey reads it. */
export function JourneySteps({ words }: { words: Messages }) {
  const { stages } = words.about.questions;
  return (
    <ol className="list-decimal pl-8">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the table is what a row is known by
        <li key={index} className="mt-4 text-base">
          <span className={step.stage === 'first' ? 'font-bold' : ''}>
            {wordsOf(words.questions, step.question).title}
          </span>
          <span className="ml-2 inline-block rounded-sm border border-edge px-2 text-sm">
            {stages[step.stage]}
          </span>
          <When step={step} words={words} />
        </li>
      ))}
    </ol>
  );
}

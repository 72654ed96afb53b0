import { questionMessages } from '@/lib/check/question-messages';
import type { Messages } from '@/lib/i18n/messages';
import { type AskingRow, askingRows } from '@/lib/triage/journey';
import { conditionMessages, groupMessages } from './condition-messages';

function When({ step, messages }: { step: AskingRow; messages: Messages }) {
  const { always, when, unless } = messages.about.questions;
  if (step.when.length === 0) return <p className="text-muted">{always}</p>;
  return (
    <>
      <p>
        <span className="text-muted">{when}</span>
        {conditionMessages(step.when, messages)}
      </p>
      {step.unless ? (
        <p>
          <span className="text-muted">{unless}</span>
          {groupMessages(step.unless, messages)}
        </p>
      ) : null}
    </>
  );
}

/** The order of asking, row by row. */
export function JourneySteps({ messages }: { messages: Messages }) {
  const { stages } = messages.about.questions;
  return (
    <ol className="list-decimal pl-8">
      {askingRows.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the table is what a row is known by
        <li key={index} className="mt-4 text-base">
          <span className={step.stage === 'first' ? 'font-bold' : ''}>
            {questionMessages(messages.questions, step.question).title}
          </span>
          <span className="ml-2 inline-block rounded-sm border border-edge px-2 text-sm">
            {stages[step.stage]}
          </span>
          <When step={step} messages={messages} />
        </li>
      ))}
    </ol>
  );
}

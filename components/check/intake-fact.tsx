import type { IntakeFact as Understood } from '@/lib/check/intake-view';
import { factField } from '@/lib/check/page-after-reading';
import { factMessages } from '@/lib/check/question-messages';
import type { PageContext } from '@/lib/pages/page-context';

interface IntakeFactProps extends Understood {
  readonly context: PageContext<'intake' | 'questions'>;
}

const states = ['yes', 'no', 'unclear'] as const;

/** One understood fact: its words, where the text says so, and 有, 没有, 不清楚. */
export function IntakeFact({ fact, state, quote, context }: IntakeFactProps) {
  const { intake, questions } = context.messages;
  return (
    <fieldset className="min-w-0 border-b border-rule py-2">
      <legend className="float-left w-full">
        <span className="font-bold">{factMessages(questions, fact)}</span>
        {quote ? <span className="block text-base text-muted">“{quote}”</span> : null}
      </legend>
      <div className="clear-both flex gap-2 pt-1">
        {states.map((one) => (
          <label key={one} className="relative min-w-0 flex-1">
            <input
              type="radio"
              name={factField(fact)}
              value={one}
              defaultChecked={one === state}
              className="peer absolute inset-0 size-full appearance-none rounded-md"
            />
            <span className="pointer-events-none flex min-h-12 items-center justify-center rounded-md border-2 border-rule px-1 text-center text-base peer-checked:border-action peer-checked:bg-action peer-checked:font-bold peer-checked:text-on-action">
              {intake.review.states[one]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

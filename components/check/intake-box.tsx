import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import type { IntakeView } from '@/lib/check/intake-view';
import { longestText } from '@/lib/intake/longest-text';
import { type CheckState, statePairs } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import { IntakeReview } from './intake-review';
import { loadIntake } from './load-intake';

interface IntakeBoxProps {
  readonly state: CheckState;
  /** What the server read of a posted text; null where the phone reads it itself. */
  readonly posted: IntakeView | null;
  readonly context: PageContext<'intake' | 'links' | 'questions'>;
}

/**
 * One box for own words or a pasted message. With script the phone reads it and nothing is sent; without, it is posted
 * and answered, so that it stands in no address.
 */
export function IntakeBox({ state, posted, context }: IntakeBoxProps) {
  const [view, setView] = useState(posted);
  const [turn, setTurn] = useState(0);
  const [isFailed, setFailed] = useState(false);
  const { intake } = context.messages;
  const carried = statePairs(state);

  async function read(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const text = new FormData(event.currentTarget).get('text');
    if (typeof text !== 'string' || text.trim() === '') return;
    try {
      const { intakeView } = await loadIntake();
      setView(intakeView(text, state.answers.situation?.[0]));
      setTurn((before) => before + 1);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <section className="mb-8">
      <form method="post" action={`/${state.locale}/check/read`} onSubmit={read} noValidate>
        <HiddenFields pairs={carried} />
        <label htmlFor="own-words" className="block text-xl font-bold leading-snug">
          {intake.label}
        </label>
        <textarea
          id="own-words"
          name="text"
          rows={3}
          maxLength={longestText}
          autoComplete="off"
          defaultValue={posted?.given}
          placeholder={intake.example}
          aria-describedby="own-words-hint"
          onFocus={() => void loadIntake().catch(() => undefined)}
          className="mt-3 block w-full rounded-md border-2 border-edge bg-sheet px-4 py-2 text-xl placeholder:text-base placeholder:text-muted"
        />
        <p id="own-words-hint" className="mt-1 text-base text-muted">
          {intake.hint}
        </p>
        <p className="mt-3">
          <Button wide>{intake.button}</Button>
        </p>
        <p aria-live="polite">{isFailed ? intake.failed : null}</p>
      </form>
      {view ? (
        <IntakeReview key={turn} view={view} state={state} context={context} isNew={turn > 0} />
      ) : null}
    </section>
  );
}

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import type { IntakeView } from '@/lib/check/intake-view';
import { longestText } from '@/lib/intake/longest-text';
import { type CheckState, statePairs } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import { IntakePicture } from './intake-picture';
import { IntakeReview } from './intake-review';
import { loadIntake, readHere } from './load-intake';
import { PasteButton } from './paste-button';

interface IntakeBoxProps {
  readonly state: CheckState;
  /** What the server read of a posted text; null where the phone reads it itself. */
  readonly posted: IntakeView | null;
  readonly context: PageContext<'intake' | 'links' | 'questions' | 'directory'>;
}

/** What only a script can do is drawn once one runs; `canPaste` where the browser has a clipboard to ask. */
function useScript() {
  const [script, setScript] = useState({ runs: false, canPaste: false });
  useEffect(() => {
    const { clipboard } = navigator as { clipboard?: Partial<Clipboard> };
    setScript({ runs: true, canPaste: typeof clipboard?.readText === 'function' });
  }, []);
  return script;
}

/**
 * One box for own words or a pasted message. With script the phone reads it and nothing is sent; without, it is posted
 * and answered, so that it stands in no address.
 */
export function IntakeBox({ state, posted, context }: IntakeBoxProps) {
  const [view, setView] = useState(posted);
  const [turn, setTurn] = useState(0);
  const [isFailed, setFailed] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const script = useScript();
  const { intake } = context.messages;
  const carried = statePairs(state);

  async function read(text: string): Promise<void> {
    if (text.trim() === '') return;
    try {
      setView(await readHere(text, state.answers.situation?.[0]));
      setTurn((before) => before + 1);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  function send(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    void read(field.current?.value ?? '');
  }

  function take(text: string): void {
    const taken = text.slice(0, longestText);
    if (field.current) field.current.value = taken;
    void read(taken);
  }

  return (
    <section className="mb-8">
      <form method="post" action={`/${state.locale}/check/read`} onSubmit={send} noValidate>
        <HiddenFields pairs={carried} />
        <label htmlFor="own-words" className="block text-xl font-bold leading-snug">
          {intake.label}
        </label>
        <textarea
          ref={field}
          id="own-words"
          name="text"
          rows={3}
          maxLength={longestText}
          autoComplete="off"
          defaultValue={posted?.given}
          placeholder={intake.example}
          aria-describedby="own-words-hint"
          onFocus={() => void loadIntake(state.locale).catch(() => undefined)}
          className="mt-3 block w-full rounded-md border-2 border-edge bg-sheet px-4 py-2 text-xl placeholder:text-base placeholder:text-muted"
        />
        <p id="own-words-hint" className="mt-1 text-base text-muted">
          {intake.hint}
        </p>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button wide>{intake.button}</Button>
          {script.canPaste ? <PasteButton context={context} onText={take} /> : null}
        </div>
        <p aria-live="polite">{isFailed ? intake.failed : null}</p>
      </form>
      <details className="mt-2">
        <summary className="min-h-12 cursor-pointer py-3 text-base">{intake.more}</summary>
        <p>{intake.examples.title}</p>
        <ul className="list-disc pl-6 text-base text-muted">
          {intake.examples.said.map((one) => (
            <li key={one} className="mt-1">
              {one}
            </li>
          ))}
        </ul>
        {script.runs ? <IntakePicture context={context} onText={take} /> : null}
      </details>
      {view ? (
        <IntakeReview key={turn} view={view} state={state} context={context} isNew={turn > 0} />
      ) : null}
    </section>
  );
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { interpolate } from '@/lib/i18n/interpolate';
import { TextArea } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

/** As they stand on the screen: what is pressed most and what takes away are not neighbours. */
const verdicts = ['right', 'cannotTell', 'wrong'] as const;
type Verdict = (typeof verdicts)[number];

interface CheckFormProps {
  readonly messages: ConsoleMessages;
  /** The act that is asked for, without verdict and reason; it names what is on the screen and is signed only as long as that is so. */
  readonly subject: object;
  /** What is asked, and how the three answers are put. */
  readonly words: Readonly<Record<'ask' | Verdict, string>>;
  /** False where there is nothing to compare with. */
  readonly canBeRight?: boolean;
  /** True where others have to learn what was seen, whatever the answer. */
  readonly asksNote?: boolean;
  /** Sentences to begin a note with. */
  readonly phrases?: Readonly<Partial<Record<Verdict, string>>>;
  /** Where the next one is, without saying anything of this one; null where there is none. */
  readonly next: string | null;
  /** Where to go once it is signed. */
  readonly done: string;
}

/** Three answers about one thing, each signed; keys 1 to 3, and N for the next. */
export function CheckForm(props: CheckFormProps) {
  const { messages, subject, words, canBeRight = true, asksNote = false, phrases = {} } = props;
  const { next, done } = props;
  const { queue } = messages;
  const { run, status, isWorking } = useStep(messages);
  const [chosen, setChosen] = useState<Verdict | null>(null);
  const [isMissing, setMissing] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const needsNote = (verdict: Verdict) => verdict !== 'right' || asksNote;
  const sign = (verdict: Verdict) => {
    const reason = note.current?.value.trim() ?? '';
    const isSilent = verdict !== 'right' && reason === '';
    setMissing(isSilent);
    if (isSilent) note.current?.focus();
    if (isWorking || isSilent) return;
    run(
      () => signAct({ ...subject, verdict, reason }),
      () => window.location.assign(done),
    );
  };
  const choose = (verdict: Verdict) => {
    setMissing(false);
    if (isWorking || (verdict === 'right' && !canBeRight)) return;
    setChosen(needsNote(verdict) ? verdict : null);
    if (!needsNote(verdict)) sign(verdict);
  };
  useEffect(() => {
    if (chosen !== null) note.current?.focus();
  }, [chosen]);
  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.closest('textarea, input, select');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const verdict = verdicts[Number(event.key) - 1];
    if (verdict !== undefined) {
      event.preventDefault();
      choose(verdict);
    }
    if (event.key.toLowerCase() === 'n' && next !== null) window.location.assign(next);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const begin = (phrase: string) => {
    if (note.current === null) return;
    note.current.value = phrase;
    note.current.focus();
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} className="mt-4">
      <p className="font-bold">{words.ask}</p>
      <div className="mt-3 grid grid-cols-3 gap-3">
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            aria-pressed={chosen === verdict}
            disabled={isWorking || (verdict === 'right' && !canBeRight)}
            onClick={() => choose(verdict)}
            className="as-button min-h-14 rounded-md border-2 border-edge bg-sheet px-2 py-2 font-bold hover:border-ink hover:bg-wash disabled:border-rule disabled:text-muted aria-pressed:border-action aria-pressed:bg-wash"
          >
            {words[verdict]}
          </button>
        ))}
      </div>
      {chosen === null ? null : (
        <>
          <TextArea
            id="reason"
            label={chosen === 'right' ? queue.reasonOptional : queue.reason}
            maxLength={500}
            ref={note}
            aria-invalid={isMissing}
            {...(isMissing ? { 'aria-describedby': 'reason-missing' } : {})}
          />
          {isMissing ? (
            <p id="reason-missing" role="alert" className="mt-2 font-bold text-alarm">
              {queue.reasonNeeded}
            </p>
          ) : null}
          <p className="flex flex-wrap gap-x-4">
            {(phrases[chosen] ?? '').split('|').map((phrase) =>
              phrase === '' ? null : (
                <Button key={phrase} type="button" look="quiet" onClick={() => begin(phrase)}>
                  {phrase}
                </Button>
              ),
            )}
          </p>
          <p className="mt-2">
            <Button type="button" wide disabled={isWorking} onClick={() => sign(chosen)}>
              {interpolate(queue.sign, { verdict: words[chosen] })}
            </Button>
          </p>
        </>
      )}
      {status}
      {next === null ? null : (
        <p>
          <a href={next} className="inline-flex min-h-12 items-center">
            {queue.next}
          </a>
        </p>
      )}
    </form>
  );
}

'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

const verdicts = ['right', 'wrong', 'cannotTell'] as const;
type Verdict = (typeof verdicts)[number];

interface CheckFormProps {
  readonly messages: ConsoleMessages;
  /** The act that is asked for, without verdict and reason; it names what is on the screen and is signed only as long as that is so. */
  readonly subject: object;
  /** What is asked, and how the three answers are put. */
  readonly words: Pick<ConsoleMessages['queue'], 'ask' | Verdict>;
  /** Where the next one is, without saying anything of this one. */
  readonly next: string;
  readonly home: string;
}

/** Three answers about one thing, each signed; keys 1 to 3, and N for the next. */
export function CheckForm({ messages, subject, words, next, home }: CheckFormProps) {
  const { run, status, isWorking } = useStep(messages);
  const [isMissing, setMissing] = useState(false);
  const reason = useRef<HTMLFormElement>(null);
  const say = (verdict: Verdict) => {
    const text = String(new FormData(reason.current ?? undefined).get('reason') ?? '').trim();
    setMissing(verdict !== 'right' && text === '');
    if (isWorking || (verdict !== 'right' && text === '')) return;
    run(
      () => signAct({ ...subject, verdict, reason: text }),
      () => window.location.assign(`${home}?said=${verdict}`),
    );
  };
  const onKey = useRef<(event: KeyboardEvent) => void>(() => {});
  onKey.current = (event) => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.closest('textarea, input, select');
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const verdict = verdicts[Number(event.key) - 1];
    if (verdict !== undefined) say(verdict);
    if (event.key.toLowerCase() === 'n') window.location.assign(next);
  };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey.current(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const { queue } = messages;
  return (
    <form ref={reason} onSubmit={(event) => event.preventDefault()} className="mt-8">
      <p className="font-bold">{words.ask}</p>
      <TextArea
        id="reason"
        label={queue.reason}
        maxLength={500}
        aria-invalid={isMissing}
        {...(isMissing ? { 'aria-describedby': 'reason-missing' } : {})}
      />
      {isMissing ? (
        <p id="reason-missing" role="alert" className="mt-2 font-bold text-alarm">
          {queue.reasonNeeded}
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap gap-3">
        {verdicts.map((verdict) => (
          <Button
            key={verdict}
            type="button"
            look={verdict === 'right' ? 'primary' : 'plain'}
            disabled={isWorking}
            onClick={() => say(verdict)}
          >
            {words[verdict]}
          </Button>
        ))}
      </div>
      {status}
      <p className="mt-4">
        <a href={next} className="inline-flex min-h-12 items-center">
          {queue.next}
        </a>
      </p>
      <p className="text-base text-muted">{queue.keys}</p>
    </form>
  );
}

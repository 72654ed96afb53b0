import type { Messages } from '@/lib/i18n/messages';
import type { Drill } from '@/lib/learning/drill/drill';
import { type Channel, type Move, moves } from '@/lib/learning/drill/move';
import type { Step } from '@/lib/learning/drill/play';

type Words = Messages['drill'];

/** What the official side answers when it is asked this way. */
export function foundMessages(messages: Words, channel: Channel, found: Drill['found']): string {
  return channel === 'app' ? messages.found.app[found.app] : messages.found[channel][found.phone];
}

function answerOf({ move, found }: Step, messages: Words): string | null {
  const { through }: Move = moves[move];
  if (!through || !found) return null;
  const heard: Readonly<Record<string, string>> = messages.found[through];
  return heard[found] ?? null;
}

/** What a move meant, without praise or blame, and what was heard by it. */
export function StepComment({ step, messages }: { step: Step; messages: Words }) {
  const answer = answerOf(step, messages);
  return (
    <div className="mt-6">
      <p>{messages.kinds[moves[step.move].kind]}</p>
      {answer ? <p className="mt-2 font-bold">{answer}</p> : null}
    </div>
  );
}

import type { PartyStory } from '@/lib/check/both-parties';
import type { CheckState } from '@/lib/page-url';
import { isPhoneHostile, type PaperContext } from '@/lib/paper/paper-plan';
import { CodeBlock } from './code-block';

interface HostilePhoneProps {
  readonly state: CheckState;
  readonly parties: readonly PartyStory[];
  readonly context: PaperContext;
}

/** Stands before everything else where this phone may be watched: put it down, and how to go on elsewhere. */
export function HostilePhone({ state, parties, context }: HostilePhoneProps) {
  if (!isPhoneHostile(parties)) return null;
  const { title, text } = context.messages.paper.hostile;
  return (
    <section
      aria-labelledby="hostile"
      className="my-6 rounded-md border-4 border-ink bg-sheet px-inset py-5 print:hidden"
    >
      <h2 id="hostile" className="text-[1.45rem] font-bold leading-snug">
        {title}
      </h2>
      <p className="mt-3">{text}</p>
      <CodeBlock state={state} context={context} />
    </section>
  );
}

import type { Story } from '@/components/check/story';
import type { CheckState } from '@/lib/page-url';
import { CodeBlock } from './code-block';
import { isPhoneHostile, type PaperContext } from './paper-plan';

interface HostilePhoneProps {
  readonly state: CheckState;
  readonly story: Story;
  readonly context: PaperContext;
}

/** Stands before everything else where this phone may be watched: put it down, and how to go on elsewhere. */
export function HostilePhone({ state, story, context }: HostilePhoneProps) {
  if (!isPhoneHostile(story)) return null;
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

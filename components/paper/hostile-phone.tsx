import type { Story } from '@/components/check/story';
import type { Place } from '@/lib/addresses';
import { CodeBlock } from './code-block';
import { isPhoneHostile, type PaperGround } from './paper-plan';

interface HostilePhoneProps {
  readonly place: Place;
  readonly story: Story;
  readonly ground: PaperGround;
}

/** Stands before everything else where this phone may be watched: put it down, and how to go on elsewhere. */
export function HostilePhone({ place, story, ground }: HostilePhoneProps) {
  if (!isPhoneHostile(story)) return null;
  const { title, text } = ground.words.paper.hostile;
  return (
    <section
      aria-labelledby="hostile"
      className="my-6 rounded-md border-4 border-ink bg-sheet px-inset py-5 print:hidden"
    >
      <h2 id="hostile" className="text-[1.45rem] font-bold leading-snug">
        {title}
      </h2>
      <p className="mt-3">{text}</p>
      <CodeBlock place={place} ground={ground} />
    </section>
  );
}

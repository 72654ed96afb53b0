import type { Story } from '@/components/check/story';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Place } from '@/lib/addresses';
import { CodeBlock } from './code-block';
import { isPhoneHostile, type PaperGround } from './paper-plan';

interface OtherPhoneProps {
  readonly place: Place;
  readonly story: Story;
  readonly ground: PaperGround;
}

/** The short code further down, where nothing is wrong with this phone; otherwise it stands at the top already. */
export function OtherPhone({ place, story, ground }: OtherPhoneProps) {
  if (isPhoneHostile(story)) return null;
  return (
    <section className="print:hidden">
      <SectionHeading>{ground.words.paper.code.title}</SectionHeading>
      <CodeBlock place={place} ground={ground} />
    </section>
  );
}

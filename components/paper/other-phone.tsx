import { SectionHeading } from '@/components/ui/section-heading';
import type { PartyStory } from '@/lib/check/both-parties';
import type { CheckState } from '@/lib/page-url';
import { isPhoneHostile, type PaperContext } from '@/lib/paper/paper-plan';
import { CodeBlock } from './code-block';

interface OtherPhoneProps {
  readonly state: CheckState;
  readonly parties: readonly PartyStory[];
  readonly context: PaperContext;
}

/** The short code further down, where nothing is wrong with this phone; otherwise it stands at the top already. */
export function OtherPhone({ state, parties, context }: OtherPhoneProps) {
  if (isPhoneHostile(parties)) return null;
  return (
    <section className="print:hidden">
      <SectionHeading>{context.messages.paper.code.title}</SectionHeading>
      <CodeBlock state={state} context={context} />
    </section>
  );
}

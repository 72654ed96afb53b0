import { PageHeading } from '@/components/ui/page-heading';
import { type PartyStory, partyLine } from '@/lib/check/both-parties';
import { type CheckState, pageUrl } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import { PrintButton } from './print-button';

interface PlanTopProps {
  readonly state: CheckState;
  /** True while nothing was answered: the plan is then the same for everybody. */
  readonly empty: boolean;
  readonly parties: readonly PartyStory[];
  readonly context: PageContext<'plan' | 'verdict'>;
}

/** What the page is, the way back to the verdict, and the way onto paper; on screen only. */
export function PlanTop({ state, empty, parties, context }: PlanTopProps) {
  const messages = context.messages.plan;
  return (
    <div className="print:hidden">
      <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
      {empty ? (
        <p className="my-4">
          {messages.empty} <a href={`/${state.locale}/check`}>{messages.tell}</a>
        </p>
      ) : (
        <ul className="mb-3">
          {parties.map((party) => (
            <li key={party.mark}>
              {party.mark ? (
                <span className="block">{partyLine(party, context.messages)}</span>
              ) : null}
              <a href={pageUrl('/check/result', party.state)} className="inline-block py-2">
                {messages.result}
                {party.mark ? (
                  <span className="sr-only"> {messages.parties.marks[party.mark]}</span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      )}
      <PrintButton
        label={messages.print.button}
        elsewhere={messages.print.elsewhere}
        inWeChat={context.inWeChat}
      />
    </div>
  );
}

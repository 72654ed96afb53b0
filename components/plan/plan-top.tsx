import { PageHeading } from '@/components/ui/page-heading';
import { type CheckState, pageUrl } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import { PrintButton } from './print-button';

interface PlanTopProps {
  readonly state: CheckState;
  /** True while nothing was answered: the plan is then the same for everybody. */
  readonly empty: boolean;
  readonly context: PageContext<'plan'>;
}

/** What the page is, the way back to the verdict, and the way onto paper; on screen only. */
export function PlanTop({ state, empty, context }: PlanTopProps) {
  const messages = context.messages.plan;
  return (
    <div className="print:hidden">
      <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
      {empty ? (
        <p className="my-4">
          {messages.empty} <a href={`/${state.locale}/check`}>{messages.tell}</a>
        </p>
      ) : (
        <p>
          <a href={pageUrl('/check/result', state)} className="inline-block py-2">
            {messages.result}
          </a>
        </p>
      )}
      <PrintButton
        label={messages.print.button}
        elsewhere={messages.print.elsewhere}
        inWeChat={context.inWeChat}
      />
    </div>
  );
}

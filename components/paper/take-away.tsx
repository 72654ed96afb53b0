import { SectionHeading } from '@/components/ui/section-heading';
import type { Messages } from '@/lib/i18n/messages';
import type { CheckState } from '@/lib/page-url';
import { paperUrl } from '@/lib/paper/paper-url';
import { PictureSection } from './picture-section';

interface TakeAwayProps {
  readonly state: CheckState;
  readonly messages: Messages['paper'];
  /** Inside WeChat nothing prints: the slips are left out. */
  readonly inWeChat: boolean;
}

interface SheetLinkProps {
  readonly href: string;
  readonly label: string;
}

function SheetLink({ href, label }: SheetLinkProps) {
  return (
    <li className="mr-6">
      <a href={href} className="inline-flex min-h-12 items-center py-2">
        {label}
      </a>
    </li>
  );
}

/** Everything the plan can be taken along as: picture, receipt slip, plain text. */
export function TakeAway({ state, messages, inWeChat }: TakeAwayProps) {
  const { ways } = messages;
  const slip = (width: string) => paperUrl('/plan/slip', state, { width });
  const text = (columns: string) => paperUrl('/plan/text', state, { columns });
  return (
    <section className="print:hidden">
      <SectionHeading>{ways.title}</SectionHeading>
      <PictureSection state={state} messages={messages.picture} />
      <ul className="mt-3 flex flex-wrap">
        {inWeChat ? null : <SheetLink href={slip('80')} label={ways.slip80} />}
        {inWeChat ? null : <SheetLink href={slip('58')} label={ways.slip58} />}
        <SheetLink href={text('48')} label={ways.text48} />
        <SheetLink href={text('32')} label={ways.text32} />
      </ul>
      <p className="mt-1 text-base text-muted">{ways.textNote}</p>
    </section>
  );
}

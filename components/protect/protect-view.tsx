import { ClearAnswers } from '@/components/plan/clear-answers';
import { PrintButton } from '@/components/plan/print-button';
import { SourcesSection } from '@/components/plan/sources-section';
import { CopyText } from '@/components/sharing/copy-text';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import { sourceIndex } from '@/lib/check/source-index';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { checkUp } from '@/lib/learning/protect/check-up';
import { CheckUpList } from './check-up-list';
import { ReminderSection } from './reminder-section';
import { ToolList } from './tool-list';

interface ProtectViewProps {
  readonly locale: Locale;
  /** YYYY-MM-DD, printed on the list. */
  readonly today: string;
  readonly inWeChat: boolean;
}

/** What to do before anybody calls: the list, and the tools to take away; on paper the list alone. */
export function ProtectView({ locale, today, inWeChat }: ProtectViewProps) {
  const { protect: messages, plan } = allMessages[locale];
  const sources = sourceIndex(checkUp);
  return (
    <>
      <div className="print:hidden">
        <PageHeading lead={messages.lead}>{messages.title}</PageHeading>
        <ToolList messages={messages.tools} page={`/${locale}/protect`} home={`/${locale}`} />
      </div>
      <div className="plan plan-long">
        <p className="print-head print-title hidden print:block">
          {plan.print.name} · {messages.checkUp.title} · {plan.print.date} {today}
        </p>
        <div className="print:hidden">
          <SectionHeading>{messages.checkUp.title}</SectionHeading>
          <p>{messages.checkUp.lead}</p>
        </div>
        <CheckUpList messages={messages.checkUp} plan={plan} sources={sources} />
      </div>
      <div className="print:hidden">
        <p className="my-4 text-base text-muted">{messages.checkUp.tickNote}</p>
        <PrintButton
          label={messages.checkUp.print}
          elsewhere={messages.checkUp.elsewhere}
          inWeChat={inWeChat}
        />
        <ReminderSection
          messages={messages.reminder}
          page={`/${locale}/protect`}
          inWeChat={inWeChat}
        />
        <SectionHeading id="staff">{messages.staff.title}</SectionHeading>
        <CopyText
          text={messages.staff.text}
          label={messages.staff.title}
          messages={messages.staff}
        />
        <SourcesSection index={sources} messages={plan} />
        <SectionHeading>{messages.clear.title}</SectionHeading>
        <p className="mb-4">{messages.clear.text}</p>
        <ClearAnswers home={`/${locale}/protect`} label={messages.clear.button} />
      </div>
    </>
  );
}

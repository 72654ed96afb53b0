import { ClearAnswers } from '@/components/plan/clear-answers';
import { PrintButton } from '@/components/plan/print-button';
import { sourceIndex } from '@/components/plan/source-index';
import { SourcesSection } from '@/components/plan/sources-section';
import { CopyText } from '@/components/sharing/copy-text';
import { PageHeading } from '@/components/ui/page-heading';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Locale } from '@/lib/i18n/locales';
import { messages } from '@/lib/i18n/messages';
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
  const { protect: words, plan } = messages[locale];
  const sources = sourceIndex(checkUp);
  return (
    <>
      <div className="print:hidden">
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
        <ToolList words={words.tools} page={`/${locale}/protect`} />
      </div>
      <div className="plan plan-long">
        <p className="print-head print-title hidden print:block">
          {plan.print.name} · {words.checkUp.title} · {plan.print.date} {today}
        </p>
        <div className="print:hidden">
          <SectionHeading>{words.checkUp.title}</SectionHeading>
          <p>{words.checkUp.lead}</p>
        </div>
        <CheckUpList words={words.checkUp} plan={plan} sources={sources} />
      </div>
      <div className="print:hidden">
        <p className="my-4 text-base text-muted">{words.checkUp.tickNote}</p>
        <PrintButton
          label={words.checkUp.print}
          elsewhere={words.checkUp.elsewhere}
          inWeChat={inWeChat}
        />
        <ReminderSection words={words.reminder} page={`/${locale}/protect`} inWeChat={inWeChat} />
        <SectionHeading id="staff">{words.staff.title}</SectionHeading>
        <CopyText text={words.staff.text} label={words.staff.title} words={words.staff} />
        <SourcesSection index={sources} words={plan} />
        <SectionHeading>{words.clear.title}</SectionHeading>
        <p className="mb-4">{words.clear.text}</p>
        <ClearAnswers home={`/${locale}/protect`} label={words.clear.button} />
      </div>
    </>
  );
}

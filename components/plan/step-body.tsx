import type { Step } from '@/lib/check/step';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { CallBlock } from './call-block';
import { SourceMarks } from './source-marks';

interface StepBodyProps {
  readonly step: Step;
  readonly messages: Messages['plan'];
  readonly locale: Locale;
}

/** How one step is done: in words, whom to call, what to say, what to mind and what to keep. */
export function StepBody({ step, messages, locale }: StepBodyProps) {
  const { how, script, caution, keep } = step.messages;
  return (
    <div className="step-body">
      <p className="step-detail mt-2">{how}</p>
      {step.call ? <CallBlock call={step.call} messages={messages.call} locale={locale} /> : null}
      {script ? (
        <p className="step-detail mt-3 border-l-4 border-action py-1 pl-4">
          <span className="block text-base text-muted">{messages.says}</span>
          {script}
        </p>
      ) : null}
      {caution ? (
        <p className="step-detail mt-3">
          <strong>{messages.caution}</strong>
          {caution}
        </p>
      ) : null}
      {keep ? (
        <p className="step-detail mt-3">
          <strong>{messages.keep}</strong>
          {keep}
        </p>
      ) : null}
      {step.sources.length > 0 ? (
        <SourceMarks numbers={step.sources} label={messages.sources} />
      ) : null}
    </div>
  );
}

import type { Step } from '@/lib/check/step';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { StepBody } from './step-body';
import { TickBox } from './tick-box';

interface StepCardProps {
  readonly step: Step;
  readonly messages: Messages['plan'];
  readonly locale: Locale;
  /** On paper: everything, or title and number alone. */
  readonly printed: 'full' | 'brief';
}

/** One thing to do, with a box to tick. */
export function StepCard({ step, messages, locale, printed }: StepCardProps) {
  return (
    <li id={step.id} className={`step step-${printed} border-b border-rule py-5`}>
      <div className="flex items-start">
        <TickBox id={step.id} label={interpolate(messages.done, { title: step.messages.title })} />
        <span aria-hidden="true" className="print-box" />
        <h3 className="ml-4 min-w-0 text-lg font-bold leading-snug">
          <span className="mr-2 text-muted">{step.ordinal}</span>
          {step.messages.title}
        </h3>
      </div>
      <StepBody step={step} messages={messages} locale={locale} />
    </li>
  );
}

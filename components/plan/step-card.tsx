import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { Step } from './step';
import { StepBody } from './step-body';
import { TickBox } from './tick-box';

interface StepCardProps {
  readonly step: Step;
  readonly words: Messages['plan'];
  readonly locale: Locale;
  /** On paper: everything, or title and number alone. */
  readonly printed: 'full' | 'brief';
}

/** One thing to do, with a box to tick. */
export function StepCard({ step, words, locale, printed }: StepCardProps) {
  return (
    <li id={step.id} className={`step step-${printed} border-b border-rule py-5`}>
      <div className="flex items-start">
        <TickBox id={step.id} label={fill(words.done, { title: step.words.title })} />
        <span aria-hidden="true" className="print-box" />
        <h3 className="ml-4 min-w-0 text-lg font-bold leading-snug">
          <span className="mr-2 text-muted">{step.place}</span>
          {step.words.title}
        </h3>
      </div>
      <StepBody step={step} words={words} locale={locale} />
    </li>
  );
}

import { WithBlanks } from '@/components/sheets/with-blanks';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { CallWords } from '@/lib/paper/paper-call';
import type { PaperContext, PaperPlan, PaperStep } from '@/lib/paper/paper-plan';
import { rulesVersion } from '@/lib/triage/rules-version';
import { SlipCalls } from './slip-calls';
import { SlipCode } from './slip-code';

interface SlipSheetProps {
  readonly plan: PaperPlan;
  readonly context: PaperContext;
  readonly width: 58 | 80;
}

interface StepProps {
  readonly step: PaperStep;
  readonly messages: CallWords;
  readonly locale: Locale;
}

function FirstStep({ step, messages, locale }: StepProps) {
  return (
    <li className="slip-step">
      <h4>
        {step.ordinal}. {step.title}
      </h4>
      <SlipCalls parties={step.parties} messages={messages} locale={locale} />
      {step.points.map((point) => (
        <p key={point}>{point}</p>
      ))}
      {step.say ? (
        <p>
          <strong>{messages.paper.sheet.says}</strong>
          <WithBlanks text={step.say} locale={locale} />
        </p>
      ) : null}
    </li>
  );
}

function BriefStep({ step, messages, locale }: StepProps) {
  return (
    <li className="slip-step">
      {step.ordinal}. {step.title}
      <SlipCalls brief parties={step.parties} messages={messages} locale={locale} />
    </li>
  );
}

/** The plan for a receipt roll: black on white, nothing that needs a colour. */
export function SlipSheet({ plan, context, width }: SlipSheetProps) {
  const { messages, directory, locale } = context;
  const { sheet } = messages.paper;
  // Only these go to the device, which adds the merchant's own numbers.
  const words = { paper: { sheet }, plan: { call: messages.plan.call } };
  return (
    <section className={`slip slip-${width}`} aria-label={sheet.name}>
      <p className="slip-head">{sheet.name}</p>
      <h3 className="slip-verdict">{plan.verdict}</h3>
      <p className="slip-next">{plan.next}</p>
      {plan.hostile ? <p className="slip-hostile">{plan.hostile}</p> : null}
      <h4 className="slip-heading">{sheet.first}</h4>
      <ol>
        {plan.first.map((step) => (
          <FirstStep key={step.ordinal} step={step} messages={words} locale={locale} />
        ))}
      </ol>
      {plan.rest.map(({ urgency, steps }) => (
        <div key={urgency}>
          <h4 className="slip-heading">
            {urgency === 'now' ? sheet.also : messages.plan.urgency[urgency]}
          </h4>
          <ol>
            {steps.map((step) => (
              <BriefStep key={step.ordinal} step={step} messages={words} locale={locale} />
            ))}
          </ol>
        </div>
      ))}
      <SlipCode plan={plan} context={context} />
      <p className="slip-foot">
        {interpolate(sheet.printed, { date: directory.today, rules: rulesVersion })}
        <br />
        {sheet.reprint}
        <br />
        {sheet.promise}
      </p>
    </section>
  );
}

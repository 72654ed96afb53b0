import { WithBlanks } from '@/components/sheets/with-blanks';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { PaperContext, PaperPlan, PaperStep } from '@/lib/paper/paper-plan';
import { rulesVersion } from '@/lib/triage/rules-version';
import { SlipCode } from './slip-code';

interface SlipSheetProps {
  readonly plan: PaperPlan;
  readonly context: PaperContext;
  readonly width: 58 | 80;
}

/** A date stays on one line. */
function Note({ text }: { text: string }) {
  const [before = '', date = '', after = ''] = text.split(/(\d{4}-\d\d-\d\d)/);
  return (
    <>
      {before}
      <span className="slip-date">{date}</span>
      {after}
    </>
  );
}

function Calls({ calls }: Pick<PaperStep, 'calls'>) {
  return calls.map(({ name, number, note }) => (
    <p key={`${name} ${number}`} className="slip-call">
      {name} {number ? <strong>{number}</strong> : null} <Note text={note} />
    </p>
  ));
}

interface FirstStepProps {
  readonly step: PaperStep;
  readonly says: string;
  readonly locale: Locale;
}

function FirstStep({ step, says, locale }: FirstStepProps) {
  return (
    <li className="slip-step">
      <h4>
        {step.ordinal}. {step.title}
      </h4>
      <Calls calls={step.calls} />
      {step.points.map((point) => (
        <p key={point}>{point}</p>
      ))}
      {step.say ? (
        <p>
          <strong>{says}</strong>
          <WithBlanks text={step.say} locale={locale} />
        </p>
      ) : null}
    </li>
  );
}

function BriefStep({ step }: { step: PaperStep }) {
  const numbered = step.calls.filter(({ number }) => number !== null);
  return (
    <li className="slip-step">
      {step.ordinal}. {step.title}
      <Calls calls={numbered} />
    </li>
  );
}

/** The plan for a receipt roll: black on white, nothing that needs a colour. */
export function SlipSheet({ plan, context, width }: SlipSheetProps) {
  const { messages, directory } = context;
  const { sheet } = messages.paper;
  return (
    <section className={`slip slip-${width}`} aria-label={sheet.name}>
      <p className="slip-head">{sheet.name}</p>
      <h3 className="slip-verdict">{plan.verdict}</h3>
      <p className="slip-next">{plan.next}</p>
      {plan.hostile ? <p className="slip-hostile">{plan.hostile}</p> : null}
      <h4 className="slip-heading">{sheet.first}</h4>
      <ol>
        {plan.first.map((step) => (
          <FirstStep key={step.ordinal} step={step} says={sheet.says} locale={context.locale} />
        ))}
      </ol>
      {plan.rest.map(({ urgency, steps }) => (
        <div key={urgency}>
          <h4 className="slip-heading">
            {urgency === 'now' ? sheet.also : messages.plan.urgency[urgency]}
          </h4>
          <ol>
            {steps.map((step) => (
              <BriefStep key={step.ordinal} step={step} />
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

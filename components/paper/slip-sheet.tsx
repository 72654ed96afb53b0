import { fill } from '@/lib/i18n/fill';
import { rulesVersion } from '@/lib/triage/rules-version';
import type { PaperGround, PaperPlan, PaperStep } from './paper-plan';
import { SlipCode } from './slip-code';

interface SlipSheetProps {
  readonly plan: PaperPlan;
  readonly ground: PaperGround;
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

function FirstStep({ step, says }: { step: PaperStep; says: string }) {
  return (
    <li className="slip-step">
      <h4>
        {step.place}. {step.title}
      </h4>
      <Calls calls={step.calls} />
      <p>{step.how}</p>
      {step.script ? (
        <p>
          <strong>{says}</strong>
          {step.script}
        </p>
      ) : null}
    </li>
  );
}

function BriefStep({ step }: { step: PaperStep }) {
  const numbered = step.calls.filter(({ number }) => number !== null);
  return (
    <li className="slip-step">
      {step.place}. {step.title}
      <Calls calls={numbered} />
    </li>
  );
}

/** The plan for a receipt roll: black on white, nothing that needs a colour. */
export function SlipSheet({ plan, ground, width }: SlipSheetProps) {
  const { words, directory } = ground;
  const { sheet } = words.paper;
  return (
    <section className={`slip slip-${width}`} aria-label={sheet.name}>
      <p className="slip-head">{sheet.name}</p>
      <h3 className="slip-verdict">{plan.verdict}</h3>
      <p className="slip-next">{plan.next}</p>
      {plan.hostile ? <p className="slip-hostile">{plan.hostile}</p> : null}
      <h4 className="slip-heading">{sheet.first}</h4>
      <ol>
        {plan.first.map((step) => (
          <FirstStep key={step.place} step={step} says={sheet.says} />
        ))}
      </ol>
      {plan.rest.map(({ urgency, steps }) => (
        <div key={urgency}>
          <h4 className="slip-heading">
            {urgency === 'now' ? sheet.also : words.plan.urgency[urgency]}
          </h4>
          <ol>
            {steps.map((step) => (
              <BriefStep key={step.place} step={step} />
            ))}
          </ol>
        </div>
      ))}
      <SlipCode plan={plan} ground={ground} />
      <p className="slip-foot">
        {fill(sheet.printed, { date: directory.today, rules: rulesVersion })}
        <br />
        {sheet.reprint}
        <br />
        {sheet.promise}
      </p>
    </section>
  );
}

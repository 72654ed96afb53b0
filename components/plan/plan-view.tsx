import { EvidencePaper } from '@/components/evidence/evidence-paper';
import { EvidenceSheet } from '@/components/evidence/evidence-sheet';
import { HostilePhone } from '@/components/paper/hostile-phone';
import { OtherPhone } from '@/components/paper/other-phone';
import { TakeAway } from '@/components/paper/take-away';
import { BelowFold } from '@/components/ui/defer-below-fold';
import { SectionHeading } from '@/components/ui/section-heading';
import { planText } from '@/lib/check/plan-text';
import { sourceIndex } from '@/lib/check/source-index';
import { stepsFor } from '@/lib/check/step';
import { storyFrom } from '@/lib/check/story';
import type { ViewProps } from '@/lib/pages/view-props';
import { printedWayBack } from '@/lib/paper/printed-way-back';
import { printSelection } from '@/lib/response/plan';
import { ClearAnswers } from './clear-answers';
import { CopySteps } from './copy-steps';
import { NumbersSection } from './numbers-section';
import { PlanTop } from './plan-top';
import { PrintHead } from './print-head';
import { SourcesSection } from './sources-section';
import { StepSections } from './step-sections';

/** How small the type on paper must be for so many steps; the sizes stand in print.css. */
function lengthClass(steps: number): string {
  if (steps > 40) return 'plan-longest';
  return steps > 20 ? 'plan-long' : '';
}

/** The plan on screen and, through the print rules, on at most two sheets of A4. */
export function PlanView({ request: { state }, context }: ViewProps<'plan'>) {
  const story = storyFrom(state);
  const { plan, verdict, interview } = story;
  const { directory, inWeChat } = context;
  const { plan: messages, accessibility, evidence } = context.messages;
  const { title } = context.messages.verdict[verdict.level];
  const { full } = printSelection(plan);
  const sources = sourceIndex(plan.actions);
  const steps = stepsFor(plan.actions, state, context, sources);
  const home = `/${state.locale}`;
  return (
    <>
      <div className={`plan ${lengthClass(plan.actions.length)}`}>
        <PrintHead
          messages={messages}
          evidence={evidence}
          verdict={title}
          date={directory.today}
          wayBack={printedWayBack(state, context)}
        />
        <HostilePhone state={state} story={story} context={context} />
        <PlanTop state={state} empty={interview.facts.size === 0} context={context} />
        <StepSections
          steps={steps}
          messages={messages}
          locale={state.locale}
          inFull={new Set<string>(full.map(({ id }) => id))}
        />
        <BelowFold>
          <p className="mt-4 text-base text-muted print:hidden">{messages.tickNote}</p>
          <EvidenceSheet messages={evidence} inWeChat={inWeChat} />
          <CopySteps
            text={planText(
              { steps, verdict: title, date: directory.today },
              context.messages,
              state.locale,
            )}
            messages={accessibility}
            inWeChat={inWeChat}
          />
          <div className="print:hidden">
            <NumbersSection state={state} plan={plan} context={context} page="/plan" />
          </div>
          <OtherPhone state={state} story={story} context={context} />
          <TakeAway state={state} messages={context.messages.paper} inWeChat={inWeChat} />
          <SourcesSection index={sources} messages={messages} printed={sourceIndex(full).size} />
          <section className="print:hidden">
            <SectionHeading>{messages.clear.title}</SectionHeading>
            <p className="mb-4">{messages.clear.text}</p>
            <ClearAnswers home={home} label={messages.clear.button} />
          </section>
        </BelowFold>
      </div>
      <BelowFold>
        <EvidencePaper messages={evidence} />
      </BelowFold>
    </>
  );
}

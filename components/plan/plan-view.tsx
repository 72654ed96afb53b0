import type { Story } from '@/components/check/story';
import { EvidencePaper } from '@/components/evidence/evidence-paper';
import { EvidenceSheet } from '@/components/evidence/evidence-sheet';
import type { Ground } from '@/components/page/ground';
import { HostilePhone } from '@/components/paper/hostile-phone';
import { OtherPhone } from '@/components/paper/other-phone';
import { printedWayBack } from '@/components/paper/printed-way-back';
import { TakeAway } from '@/components/paper/take-away';
import { SectionHeading } from '@/components/ui/section-heading';
import { Below } from '@/components/ui/top-first';
import type { Place } from '@/lib/addresses';
import { printSelection } from '@/lib/response/plan';
import { ClearAnswers } from './clear-answers';
import { CopySteps } from './copy-steps';
import { NumbersSection } from './numbers-section';
import { planText } from './plan-text';
import { PlanTop } from './plan-top';
import { PrintHead } from './print-head';
import { sourceIndex } from './source-index';
import { SourcesSection } from './sources-section';
import { stepsFor } from './step';
import { StepSections } from './step-sections';

interface PlanViewProps {
  readonly place: Place;
  readonly story: Story;
  readonly ground: Ground;
}

/** How small the type on paper must be for so many steps; the sizes stand in print.css. */
function lengthClass(steps: number): string {
  if (steps > 40) return 'plan-longest';
  return steps > 20 ? 'plan-long' : '';
}

/** The plan on screen and, through the print rules, on at most two sheets of A4. */
export function PlanView({ place, story, ground }: PlanViewProps) {
  const { plan, verdict, journey } = story;
  const { directory, inWeChat } = ground;
  const { plan: words, comfort, evidence } = ground.words;
  const { title } = ground.words.verdict[verdict.level];
  const { full } = printSelection(plan);
  const sources = sourceIndex(plan.actions);
  const steps = stepsFor(plan.actions, place, ground, sources);
  const home = `/${place.locale}`;
  return (
    <>
      <div className={`plan ${lengthClass(plan.actions.length)}`}>
        <PrintHead
          words={words}
          evidence={evidence}
          verdict={title}
          date={directory.today}
          wayBack={printedWayBack(place, ground)}
        />
        <HostilePhone place={place} story={story} ground={ground} />
        <PlanTop place={place} empty={journey.facts.size === 0} ground={ground} />
        <StepSections
          steps={steps}
          words={words}
          locale={place.locale}
          inFull={new Set<string>(full.map(({ id }) => id))}
        />
        <Below>
          <p className="mt-4 text-base text-muted print:hidden">{words.tickNote}</p>
          <EvidenceSheet words={evidence} inWeChat={inWeChat} />
          <CopySteps
            text={planText(
              { steps, verdict: title, date: directory.today },
              ground.words,
              place.locale,
            )}
            words={comfort}
            inWeChat={inWeChat}
          />
          <div className="print:hidden">
            <NumbersSection place={place} plan={plan} ground={ground} page="/plan" />
          </div>
          <OtherPhone place={place} story={story} ground={ground} />
          <TakeAway place={place} words={ground.words.paper} inWeChat={inWeChat} />
          <SourcesSection index={sources} words={words} printed={sourceIndex(full).size} />
          <section className="print:hidden">
            <SectionHeading>{words.clear.title}</SectionHeading>
            <p className="mb-4">{words.clear.text}</p>
            <ClearAnswers home={home} label={words.clear.button} />
          </section>
        </Below>
      </div>
      <Below>
        <EvidencePaper words={evidence} />
      </Below>
    </>
  );
}

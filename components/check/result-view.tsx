import { ReadAloud } from '@/components/comfort/read-aloud';
import type { Ground } from '@/components/page/ground';
import { HostilePhone } from '@/components/paper/hostile-phone';
import { OtherPhone } from '@/components/paper/other-phone';
import { ClearAnswers } from '@/components/plan/clear-answers';
import { FirstSteps } from '@/components/plan/first-steps';
import { NumbersSection } from '@/components/plan/numbers-section';
import { stepLines, stepsFor } from '@/components/plan/step';
import { StepTitles } from '@/components/plan/step-titles';
import { LinkButton } from '@/components/ui/link-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { Below } from '@/components/ui/top-first';
import { addressOf, type Place, questionAddress } from '@/lib/addresses';
import { AnswersSection } from './answers-section';
import { OfferedQuestion } from './offered-question';
import { questionFormProps } from './question-props';
import { ReasonsSection } from './reasons-section';
import type { Story } from './story';
import { VerdictBlock, verdictKind, verdictLines } from './verdict-block';

interface ResultViewProps {
  readonly place: Place;
  readonly story: Story;
  readonly ground: Ground;
}

/** How many steps stand above the explanation. */
const firstSteps = 2;

/** What to do stands first, then why, then all of it. */
export function ResultView({ place, story, ground }: ResultViewProps) {
  const { journey, verdict, plan } = story;
  const { words } = ground;
  const steps = stepsFor(plan.actions, place, ground);
  const first = steps.slice(0, firstSteps);
  const { offered } = journey;
  const { level } = verdict;
  const shown = { level, words: words.verdict, kind: verdictKind(journey.facts, level) };
  return (
    <>
      <HostilePhone place={place} story={story} ground={ground} />
      <VerdictBlock {...shown} />
      <ReadAloud
        lines={[...verdictLines(shown), ...first.flatMap(stepLines)]}
        locale={place.locale}
        words={words.comfort.readAloud}
        at="gap"
      />
      <SectionHeading>{words.check.result.first}</SectionHeading>
      <FirstSteps steps={first} words={words.plan} locale={place.locale} />
      <Below>
        <ReasonsSection
          reasons={verdict.reasons}
          words={words}
          tricksAt={`/${place.locale}/tricks`}
        />
        {offered ? (
          <section>
            <SectionHeading>{words.check.result.more}</SectionHeading>
            <OfferedQuestion
              form={questionFormProps(offered, place, words)}
              href={questionAddress(offered, place)}
            />
          </section>
        ) : null}
        <SectionHeading>{words.check.result.plan}</SectionHeading>
        <p>{words.check.result.planText}</p>
        <StepTitles steps={steps} words={words.plan} plan={addressOf('/plan', place)} />
        <NumbersSection place={place} plan={plan} ground={ground} page="/check/result" />
        <AnswersSection place={place} journey={journey} words={words} />
        <OtherPhone place={place} story={story} ground={ground} />
        <SectionHeading>{words.check.result.paper}</SectionHeading>
        <p>{words.check.result.paperText}</p>
        <p className="mt-2">{words.comfort.share}</p>
        <p className="mt-4">
          <LinkButton href={addressOf('/plan', place)}>{words.check.result.openPlan}</LinkButton>
        </p>
        <p className="mt-4">
          <ClearAnswers home={`/${place.locale}`} label={words.plan.clear.button} />
        </p>
      </Below>
    </>
  );
}

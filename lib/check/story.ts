import type { CheckState } from '@/lib/page-url';
import { type Plan, planFor } from '@/lib/response/plan';
import { type Journey, journeyFor } from '@/lib/triage/journey';
import { judge, type Reason, type Verdict } from '@/lib/triage/verdict';

/** Everything that follows from the answers. */
export interface Story {
  readonly journey: Journey;
  readonly verdict: Verdict;
  readonly plan: Plan;
}

/** Derives journey, verdict and plan from the answers of a page. */
export function storyFrom({ answers }: CheckState): Story {
  const journey = journeyFor(answers);
  const verdict = judge(journey.facts);
  return { journey, verdict, plan: planFor(journey.facts, verdict.level) };
}

/** Reasons as a page shows them: what raises suspicion, what calms, and what proves nothing either way. */
export function sortedReasons(reasons: readonly Reason[]) {
  const of = (...weights: Reason['weight'][]) =>
    reasons.filter(({ weight }) => weights.includes(weight));
  return {
    raising: of('decisive', 'strong', 'weak'),
    calming: of('mitigating'),
    neutral: of('neutral'),
  };
}

import type { CheckState } from '@/lib/page-url';
import { type Interview, interviewFor } from '@/lib/response/interview';
import { type Plan, planFor } from '@/lib/response/plan';
import { judge, type Reason, type Verdict, withoutRepeats } from '@/lib/triage/verdict';

/** Everything that follows from the answers about one party. */
export interface Story {
  readonly interview: Interview;
  readonly verdict: Verdict;
  readonly plan: Plan;
}

/** Derives interview, verdict and plan from the answers about the party of a page, whatever was said of another. */
export function storyFrom({ answers }: Pick<CheckState, 'answers'>): Story {
  const interview = interviewFor(answers);
  const verdict = judge(interview.facts);
  return { interview, verdict, plan: planFor(interview.facts, verdict.level) };
}

/** Reasons as a page shows them: what raises suspicion, what calms, what proves nothing either way; no fact twice. */
export function sortedReasons(reasons: readonly Reason[]) {
  const of = (...weights: Reason['weight'][]) =>
    withoutRepeats(reasons).filter(({ weight }) => weights.includes(weight));
  return {
    raising: of('decisive', 'strong', 'weak'),
    calming: of('mitigating'),
    neutral: of('neutral'),
  };
}

import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { earlierAnswers, whyAsk } from '@/lib/response/interview';
import { relevanceOf } from '@/lib/response/relevance';
import { type Answers, withAnswer } from '@/lib/triage/answers';
import type { QuestionId } from '@/lib/triage/vocabulary';

interface WhyMessages {
  readonly check: Messages['check'];
  /** The names of those who may have to be called; without them only the rest is said. */
  readonly plan?: Messages['plan'];
}

/** Why a question is asked, in sentences: what its answer can change, the gravest first, then who may have to be called. */
export function whyLines(
  question: QuestionId,
  answers: Answers,
  { check, plan }: WhyMessages,
): string[] {
  const before = withAnswer(earlierAnswers(question, answers), question, []);
  const { effects, calls } = whyAsk(question, relevanceOf(before));
  const { why } = check;
  if (effects.length === 0) return [why.nothing];
  const parties = plan ? calls.slice(0, 3).map((party) => plan.call.party[party]) : [];
  return [
    ...effects.map((effect) => why[effect]),
    ...(parties.length > 0 ? [interpolate(why.calls, { parties: parties.join(why.and) })] : []),
  ];
}

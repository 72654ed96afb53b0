import { intakeView } from '../../lib/check/intake-view-here';
import { tapsFrom } from '../../lib/response/scenarios/cases';
import type { Scenario } from '../../lib/response/scenarios/scenarios';
import { type Answers, withAnswer } from '../../lib/triage/answers';
import { questions } from '../../lib/triage/questions';
import type { Fact, OptionId, QuestionId } from '../../lib/triage/vocabulary';

/** The situation, the box, 读一读 and 确认. */
const always = 4;

/**
 * Taps for the whole story where the merchant types or pastes it into the box: he corrects every line that is wrong,
 * ticks what he was asked all the same, confirms, and answers what is still put. Typing is not counted.
 */
export function tapsWithBox(scenario: Scenario): number {
  const { story, answers } = scenario;
  const [situation] = answers.situation ?? [];
  const { facts, unmentioned } = intakeView(story, situation);
  const isTrue = (fact: Fact) => {
    const [question = '', option = ''] = fact.split('.');
    return (answers[question as QuestionId] as readonly string[] | undefined)?.includes(option);
  };
  // A story answers what applies to it; a fact of another question is not wrong because it has no answer there.
  const isTold = (fact: Fact) =>
    answers[fact.slice(0, fact.indexOf('.')) as QuestionId] !== undefined;
  const missed = facts.filter(({ fact, state }) => isTrue(fact) && state !== 'yes');
  const wrong = facts.filter(({ fact, state }) => !isTrue(fact) && isTold(fact) && state === 'yes');
  const ticked = unmentioned.filter(isTrue);
  const confirmed = [...facts.map(({ fact }) => fact), ...unmentioned].filter(isTrue);
  const start = startFrom(confirmed, situation);
  return always + missed.length + wrong.length + ticked.length + tapsFrom(scenario, start);
}

function startFrom(confirmed: readonly Fact[], situation: OptionId<'situation'> | undefined) {
  let start: Answers = situation ? withAnswer({}, 'situation', [situation]) : {};
  for (const question of Object.keys(questions) as QuestionId[]) {
    const chosen = confirmed
      .filter((fact) => fact.startsWith(`${question}.`))
      .map((fact) => fact.slice(question.length + 1));
    if (chosen.length > 0 && question !== 'situation') start = withAnswer(start, question, chosen);
  }
  return start;
}

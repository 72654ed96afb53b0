import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interviewFor } from '@/lib/response/interview';
import { optionListFor } from '@/lib/response/option-list';
import { planFor } from '@/lib/response/plan';
import { type Answers, parseAnswers, withAnswer } from '@/lib/triage/answers';
import { type Choose, walkJourney } from '@/lib/triage/generated-answers';
import { journeyFor } from '@/lib/triage/journey';
import { questions } from '@/lib/triage/questions';
import { judge } from '@/lib/triage/verdict';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { runs } from '@/tests/support/runs';
import { afterChange } from './after-change';

function outcome(answers: Answers): string {
  const { facts } = journeyFor(answers);
  const { level } = judge(facts);
  const { now, today } = planFor(facts, level).byUrgency;
  return [level, ...[...now, ...today].map(({ id }) => id)].join();
}

/** What somebody with this story taps on the page of a question: what is put and true, else that nothing listed is. */
function tapped(question: QuestionId, all: Answers, given: Answers): readonly string[] {
  const { choice, exclusive = [], other, unknown = '' } = questions[question];
  const told: readonly string[] = all[question] ?? [unknown];
  if (choice === 'one') return told;
  const { shown, more, alone } = optionListFor(question, given);
  const put = [...shown, ...more.flatMap(({ options }) => options), ...alone];
  const ticks = told.filter((option) => put.includes(option));
  if (ticks.length > 0) return ticks;
  return [alone.includes(other ?? '') ? (other ?? '') : (exclusive[exclusive.length - 1] ?? '')];
}

/** Answers one question, or changes it, and looks again where the pages ask for it. */
function answer(question: QuestionId, ticks: readonly string[], told: Answers, all: Answers) {
  let [changed, before, now] = [question, told, withAnswer(told, question, ticks)];
  let lookAt: QuestionId[] = [];
  for (let turn = 0; turn < 40; turn += 1) {
    const { answers, again } = afterChange(changed, before, now);
    lookAt = [...again, ...lookAt.filter((other) => other !== changed && !again.includes(other))];
    const [next] = lookAt.filter((question) => answers[question]);
    if (!next) return answers;
    const more = [...(answers[next] ?? []), ...tapped(next, all, answers)];
    [changed, before, now] = [next, answers, withAnswer(answers, next, more)];
  }
  throw new Error('The pages never stop asking to look again.');
}

function tell(begun: Answers, all: Answers): Answers {
  let answers = begun;
  for (;;) {
    const { next, offered } = interviewFor(answers);
    const question = next ?? offered;
    if (!question) return answers;
    answers = answer(question, tapped(question, all, answers), answers, all);
  }
}

/** Changes one answer and tells the rest. */
function changeTo(all: Answers, question: QuestionId, told: Answers): Answers {
  return tell(answer(question, all[question] ?? [], told, all), all);
}

const chooser: fc.Arbitrary<Choose> = fc
  .infiniteStream(fc.nat(10_000))
  .map((stream) => (count) => (stream.next().value ?? 0) % count);

describe('an answer that is changed', () => {
  it('leads to the result of whoever had said so at once', () => {
    fc.assert(
      fc.property(chooser, (choose) => {
        const all = walkJourney(choose);
        const told = tell({}, all);
        const answered = Object.keys(told) as QuestionId[];
        const question = answered[choose(answered.length)] ?? 'situation';
        const other = walkJourney(choose)[question];
        if (!other) return;
        const meant = withAnswer(all, question, other);
        expect(outcome(changeTo(meant, question, told)), question).toBe(outcome(tell({}, meant)));
      }),
      { numRuns: runs(60) },
    );
  });

  it('puts "none of these" again where there is more to choose from, and keeps it where there is not', () => {
    const given = (text: string) => parseAnswers(Object.fromEntries(new URLSearchParams(text)));
    const scam = given('situation=onCall&requests=smsCode&story=none');
    const mild = given('situation=onCall&requests=addChat&story=none');
    expect(afterChange('requests', scam, mild).answers.story).toBeUndefined();
    expect(afterChange('requests', mild, scam).answers.story).toEqual(['none']);
  });
});

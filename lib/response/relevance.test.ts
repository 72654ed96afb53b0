import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, withAnswer } from '@/lib/triage/answers';
import { type Choose, tappable, walkJourney } from '@/lib/triage/generated-answers';
import { journeyFor } from '@/lib/triage/journey';
import { questions } from '@/lib/triage/questions';
import { judge } from '@/lib/triage/verdict';
import { type Fact, type QuestionId, questionIds } from '@/lib/triage/vocabulary';
import { runs } from '@/tests/support/runs';
import { interviewFor, whyAsk } from './interview';
import { planFor } from './plan';
import { relevanceOf } from './relevance';
import { scenarios } from './scenarios/scenarios';

/** Level and steps of now and today, as one text. */
function outcome(answers: Answers): string {
  const { facts } = journeyFor(answers);
  const { level } = judge(facts);
  const pressing = planFor(facts, level).actions.filter(
    ({ urgency }) => urgency === 'now' || urgency === 'today',
  );
  return [level, ...pressing.map(({ id }) => id)].join();
}

const chooser: fc.Arbitrary<Choose> = fc
  .infiniteStream(fc.nat(10_000))
  .map((stream) => (count) => (stream.next().value ?? 0) % count);

const chosenFrom = (question: QuestionId, all: Answers): readonly string[] =>
  all[question] ?? [questions[question].unknown ?? tappable(question)[0] ?? ''];

function putIn(answers: Answers): QuestionId[] {
  const { asked } = interviewFor(answers);
  return [...asked].filter(([q, stage]) => stage !== 'extra' && !answers[q]).map(([q]) => q);
}

/** Answers what is put, in an order of one's own, as the whole story says. */
function tell(all: Answers, choose: Choose, most = 40): Answers {
  let answers: Answers = {};
  for (let step = 0; step < most; step += 1) {
    const put = putIn(answers);
    const question = put[choose(put.length || 1)];
    if (!question) return answers;
    answers = withAnswer(answers, question, chosenFrom(question, all));
  }
  return answers;
}

const inTurn: Choose = () => 0;

function withTick(answers: Answers, fact: string): Answers {
  const [question, option] = fact.split('.') as [QuestionId, string];
  const { choice, exclusive = [] } = questions[question];
  const before = choice === 'one' || exclusive.includes(option) ? [] : (answers[question] ?? []);
  return withAnswer(answers, question, [...before, option]);
}

const open = ({ applicable }: { applicable: readonly QuestionId[] }, answers: Answers) =>
  applicable.filter((question) => !answers[question]);

function untold(answers: Answers): string[] {
  return open(journeyFor(answers), answers).flatMap((q) => tappable(q).map((o) => `${q}.${o}`));
}

/** The real stories, each told as the pages ask for it: what is asked in turn takes most of the time here. */
const toldStories = scenarios.map(({ id, answers }) => ({
  id,
  all: answers,
  told: tell(answers, inTurn),
}));

describe('a question that is not put', () => {
  it('would have changed neither level nor steps of now and today, in no story, by any option or pair', () => {
    for (const { told } of toldStories) {
      const facts = untold(told);
      const meant = outcome(told);
      for (const fact of facts) expect(outcome(withTick(told, fact)), fact).toBe(meant);
      // Every pair would be tens of thousands a story: each option meets the options at changing distances.
      facts.forEach((fact, place) => {
        const other = facts[(place * 7 + 3) % facts.length] ?? fact;
        expect(outcome(withTick(withTick(told, fact), other)), `${fact} ${other}`).toBe(meant);
      });
    }
  });

  it('changes nothing in generated journeys either, by any option or pair', () => {
    fc.assert(
      fc.property(chooser, (choose) => {
        const told = tell(walkJourney(choose), choose);
        const facts = untold(told);
        if (facts.length === 0) return;
        const [one = '', other = ''] = [choose(facts.length), choose(facts.length)].map(
          (place) => facts[place],
        );
        expect(outcome(withTick(told, one)), one).toBe(outcome(told));
        expect(outcome(withTick(withTick(told, one), other)), other).toBe(outcome(told));
      }),
      { numRuns: runs(80) },
    );
  });
});

describe('an option that cannot matter', () => {
  it('changes nothing, whatever is answered later', () => {
    fc.assert(
      fc.property(chooser, (choose) => {
        const all = walkJourney(choose);
        const begun = tell(all, choose, 1 + choose(8));
        const { effects } = relevanceOf(begun);
        const inert = untold(begun).filter((fact) => !effects.has(fact as Fact));
        const fact = inert[choose(inert.length || 1)];
        if (!fact) return;
        const question = fact.split('.')[0] as QuestionId;
        // The end of the story with and without it; where one of both stands alone, against no answer.
        const { choice, exclusive = [] } = questions[question];
        const end = { ...all, ...begun };
        const aloneNow = end[question]?.some((option) => exclusive.includes(option)) ?? false;
        const standsAlone =
          choice === 'one' || aloneNow || exclusive.some((o) => fact === `${question}.${o}`);
        const without = standsAlone ? withAnswer(end, question, []) : end;
        expect(outcome(withTick(without, fact)), fact).toBe(outcome(without));
      }),
      { numRuns: runs(250) },
    );
  });
});

describe('the order of answering', () => {
  it('changes no result', () => {
    fc.assert(
      fc.property(chooser, (choose) => {
        const all = walkJourney(choose);
        const meant = outcome(tell(all, inTurn));
        expect(outcome(tell(all, choose))).toBe(meant);
        expect(outcome(all)).toBe(meant);
      }),
      { numRuns: runs(60) },
    );
  });

  it('changes no result of a real story', () => {
    for (const { id, all, told } of toldStories) expect(outcome(told), id).toBe(outcome(all));
  });
});

describe('a question that is put', () => {
  it('says why', () => {
    fc.assert(
      fc.property(chooser, (choose) => {
        const begun = tell(walkJourney(choose), choose, choose(12));
        const relevance = relevanceOf(begun);
        for (const question of putIn(begun)) {
          expect(whyAsk(question, relevance).effects, question).not.toEqual([]);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('is never taken back by not knowing', () => {
    fc.assert(
      fc.property(chooser, (choose) => {
        const begun = tell(walkJourney(choose), choose, choose(8));
        const [question, ...others] = putIn(begun);
        if (!question) return;
        const { unknown } = questions[question];
        if (!unknown) return;
        const { asked } = interviewFor(withAnswer(begun, question, [unknown]));
        expect(asked.has(question)).toBe(true);
        for (const other of others) expect(asked.has(other) || other).toBeTruthy();
      }),
      { numRuns: runs(60) },
    );
  });
});

it('puts every question in some story, but for the one that proves nothing', () => {
  const put = new Set(toldStories.flatMap(({ told }) => Object.keys(told)));
  expect(questionIds.filter((question) => !put.has(question))).toEqual(['alsoContact']);
});

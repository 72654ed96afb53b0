import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, parseAnswers } from './answers';
import { tappable, walkJourney } from './generated-answers';
import { journeyFor } from './journey';
import { questions } from './questions';
import { type QuestionId, questionIds, vocabulary } from './vocabulary';

const given = (text: string): Answers =>
  parseAnswers(Object.fromEntries(new URLSearchParams(text)));

const chosen = fc.infiniteStream(fc.nat(10_000)).map((stream) => {
  const numbers = stream[Symbol.iterator]();
  return walkJourney((count) => (numbers.next().value as number) % count);
});

describe('what makes sense', () => {
  const applicable = (text: string) => journeyFor(given(text)).applicable;

  it('asks for the way of payment only when money was paid', () => {
    expect(applicable('situation=onCall&requests=pay&losses=paid')).toContain('paidBy');
    expect(applicable('situation=onCall&requests=pay&losses=none')).not.toContain('paidBy');
  });

  it('is little while nobody knows how the contact came', () => {
    expect(applicable('situation=contacted')).toEqual(['situation', 'contact']);
  });

  it('is nothing about a caller where nobody called', () => {
    const all = applicable('situation=happened&losses=feeCharged&contact=nobody');
    for (const question of ['requests', 'number', 'identity', 'origin', 'now'] as const) {
      expect(all).not.toContain(question);
    }
    expect(all).toContain('story');
  });

  it('is not who they say they are where nobody called, but for whoever has the money', () => {
    const nobody = (losses: string) =>
      applicable(`situation=happened&losses=${losses}&contact=nobody`);
    for (const loss of ['goodsGone', 'codeReplaced,takingsMissing', 'cardFrozen', 'moneyTaken']) {
      expect(nobody(loss)).not.toContain('role');
    }
    for (const loss of ['feeCharged', 'promiseUnpaid', 'takingsHeld', 'paid']) {
      expect(nobody(loss)).toContain('role');
    }
  });
});

describe('every journey', () => {
  it('counts only the answers that make sense', () => {
    fc.assert(
      fc.property(chosen, (answers) => {
        const { applicable, facts } = journeyFor(answers);
        for (const fact of facts) {
          const question = fact.split('.')[0] as QuestionId;
          expect(applicable.includes(question) || fact === 'contact.callLive').toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can reach every question and every option', () => {
    const missing = new Set(questionIds.flatMap((q) => tappable(q).map((o) => `${q}.${o}`)));
    let seed = 1;
    const random = (count: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % count;
    };
    for (let run = 0; run < 6000 && missing.size > 0; run += 1) {
      for (const [question, options] of Object.entries(walkJourney(random))) {
        for (const option of options) missing.delete(`${question}.${option}`);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe('the table of questions', () => {
  it('puts every option in exactly one group or on its own', () => {
    for (const question of questionIds) {
      const { groups, exclusive = [] } = questions[question];
      if (!groups) continue;
      const shown = [...Object.values(groups).flat(), ...exclusive];
      expect([...shown].sort()).toEqual([...vocabulary[question]].sort());
    }
  });

  it('uses no name that a page address needs', () => {
    for (const name of ['answer', 'answers', 'result']) {
      expect(questionIds).not.toContain(name);
    }
  });
});

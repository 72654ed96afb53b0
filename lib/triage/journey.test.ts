import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, parseAnswers } from './answers';
import { tappable, walkJourney } from './generated-answers';
import { journeyFor } from './journey';
import { questions } from './questions';
import { type QuestionId, questionIds, vocabulary } from './vocabulary';

const given = (text: string): Answers =>
  parseAnswers(Object.fromEntries(new URLSearchParams(text)));
const asks = (text: string) => journeyFor(given(text)).next;

const chosen = fc.infiniteStream(fc.nat(10_000)).map((stream) => {
  const numbers = stream[Symbol.iterator]();
  return walkJourney((count) => (numbers.next().value as number) % count);
});

describe('what is asked first', () => {
  it.each([
    ['', 'situation'],
    ['situation=onCall', 'requests'],
    ['situation=contacted', 'contact'],
    ['situation=contacted&contact=message', 'requests'],
    ['situation=contacted&contact=iDialled', 'dialled'],
    ['situation=contacted&contact=nobody', 'losses'],
    ['situation=contacted&contact=message&requests=addChat', 'official'],
    ['situation=contacted&contact=nobody&losses=paid', 'when'],
    ['situation=happened', 'losses'],
    ['situation=happened&losses=paid', 'when'],
    ['situation=happened&losses=paid&when=minutes', 'contact'],
    ['situation=happened&losses=none&contact=message', 'requests'],
    ['situation=happened&losses=paid&when=minutes&contact=message', 'payment'],
    ['situation=onCall&requests=pay', 'payment'],
  ])('after "%s" comes %s', (text, question) => {
    expect(asks(text)).toBe(question);
  });

  it.each([
    'situation=onCall&requests=unsure',
    'situation=onCall&requests=pay,smsCode',
    'situation=happened&losses=paid,toldCode&when=minutes&contact=callEnded',
    'situation=contacted&contact=message&requests=smsCode',
    'situation=contacted&contact=message&requests=addChat&official=notCalled',
    'situation=happened&losses=toldCode&when=minutes&contact=callEnded',
    'situation=happened&losses=codeReplaced&contact=nobody',
  ])('"%s" is enough for a verdict', (text) => {
    expect(asks(text)).toBeNull();
  });
});

describe('what is offered below the verdict', () => {
  it('starts with how the money is to be paid where a secret decided already', () => {
    expect(journeyFor(given('situation=onCall&requests=pay,smsCode')).offered).toBe('payment');
  });

  it('asks for the way of payment only when money was paid', () => {
    const asked = (text: string) => [...journeyFor(given(text)).asked.keys()];
    expect(asked('situation=onCall&requests=pay&losses=paid')).toContain('paidBy');
    expect(asked('situation=onCall&requests=pay&losses=none')).not.toContain('paidBy');
  });

  it('is nothing while nobody knows how the contact came', () => {
    const { asked, offered } = journeyFor(given('situation=contacted'));
    expect([[...asked.keys()], offered]).toEqual([['situation', 'contact'], null]);
  });

  it('asks what is official on a call only after the verdict, and where nobody called by choice', () => {
    const stage = (text: string) => journeyFor(given(text)).asked.get('official');
    expect(stage('situation=contacted&contact=message&requests=addChat')).toBe('first');
    expect(stage('situation=onCall&requests=addChat')).toBe('then');
    expect(stage('situation=happened&losses=feeCharged&contact=nobody')).toBe('extra');
  });

  it('offers story and role by choice where nobody called', () => {
    const { asked } = journeyFor(given('situation=happened&losses=feeCharged&contact=nobody'));
    expect([asked.get('story'), asked.get('role')]).toEqual(['extra', 'extra']);
  });

  it('never asks about a caller where nobody called', () => {
    const { asked } = journeyFor(given('situation=happened&losses=feeCharged&contact=nobody'));
    for (const question of ['requests', 'number', 'identity', 'origin'] as const) {
      expect(asked.has(question)).toBe(false);
    }
  });
});

describe('every journey', () => {
  it('ends, and counts only the answers that lie on it', () => {
    fc.assert(
      fc.property(chosen, (answers) => {
        const { next, offered, asked, facts } = journeyFor(answers);
        expect([next, offered]).toEqual([null, null]);
        for (const fact of facts) {
          const question = fact.split('.')[0] as QuestionId;
          expect(asked.has(question) || fact === 'contact.callLive').toBe(true);
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

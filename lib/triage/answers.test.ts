import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerPairs, parseAnswers, parsePicks, serialiseAnswers, withAnswer } from './answers';
import { walkJourney } from './generated-answers';

const journeys = fc.infiniteStream(fc.nat(1000)).map((stream) => {
  const numbers = stream[Symbol.iterator]();
  return walkJourney((count) => (numbers.next().value as number) % count);
});
const queryOf = (text: string) => Object.fromEntries(new URLSearchParams(text));

describe('the address of the answers', () => {
  it('reads back exactly what was answered', () => {
    fc.assert(
      fc.property(journeys, (answers) => {
        expect(serialiseAnswers(parseAnswers(queryOf(serialiseAnswers(answers))))).toBe(
          serialiseAnswers(answers),
        );
      }),
    );
  });

  it('is the same whatever the order of ticking', () => {
    expect(serialiseAnswers(parseAnswers({ requests: ['pay', 'cvv'], contact: 'message' }))).toBe(
      serialiseAnswers(parseAnswers({ contact: 'message', requests: 'cvv,pay' })),
    );
  });

  it('turns junk into nothing', () => {
    expect(
      parseAnswers({ contact: 'moon', hasOwnProperty: 'pay', __proto__: ['x'], requests: '' }),
    ).toEqual({});
    expect(parsePicks({ bank: '<script>', acquirer: 'Lakala' })).toEqual({});
  });

  it('survives ten thousand values without growing', () => {
    const many = Array.from({ length: 10_000 }, () => 'pay');
    expect(parseAnswers({ requests: many })).toEqual({ requests: ['pay'] });
    expect(parseAnswers({ requests: 'pay,'.repeat(10_000) })).toEqual({ requests: ['pay'] });
  });

  it('never lets "nothing" hide a ticked request', () => {
    expect(parseAnswers({ requests: 'nothing,smsCode,unsure' }).requests).toEqual(['smsCode']);
    expect(parseAnswers({ losses: 'none,unsure' }).losses).toHaveLength(1);
  });

  it('keeps one option of a question with one answer', () => {
    expect(parseAnswers({ contact: ['message', 'email'] }).contact).toHaveLength(1);
  });

  it('takes an answer back with an empty choice and leaves the others', () => {
    const answers = parseAnswers({ contact: 'message', requests: 'pay' });
    expect(withAnswer(answers, 'requests', [])).toEqual({ contact: ['message'] });
    expect(answers.requests).toEqual(['pay']);
  });

  it('carries the picked institutions beside the answers', () => {
    expect(answerPairs({}, { bank: 'icbc', acquirer: 'lakala' })).toEqual([
      ['acquirer', 'lakala'],
      ['bank', 'icbc'],
    ]);
  });
});

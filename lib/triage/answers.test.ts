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

  it('sorts questions and options by name', () => {
    const answers = {
      situation: ['contacted'],
      requests: ['pay', 'cvv'],
      contact: ['message'],
    } as const;
    expect(serialiseAnswers(answers, { bank: 'icbc' })).toBe(
      'bank=icbc&contact=message&requests=cvv,pay&situation=contacted',
    );
  });

  it('turns junk into nothing', () => {
    expect(
      parseAnswers({ contact: 'moon', hasOwnProperty: 'pay', __proto__: ['x'], requests: '' }),
    ).toEqual({});
    expect(parsePicks({ bank: '<script>', acquirer: 'Lakala' })).toEqual({});
  });

  it('reads nothing that the query only inherits', () => {
    expect(parseAnswers(Object.create({ contact: 'message' }))).toEqual({});
    expect(parseAnswers({ contact: undefined })).toEqual({});
  });

  it('takes for an institution what could be the id of one', () => {
    const long = 'a'.repeat(40);
    expect(parsePicks({ bank: 'icbc', acquirer: ['x', 'la-kala2'], claimed: long })).toEqual({
      bank: 'icbc',
      acquirer: 'la-kala2',
      claimed: long,
    });
    expect(parsePicks({ bank: `${long}a`, acquirer: '-icbc', claimed: 'icbc!' })).toEqual({});
  });

  it('looks at no value past the 64th, and at the beginning of each', () => {
    const junk = Array.from({ length: 64 }, () => 'x');
    expect(parseAnswers({ requests: [...junk.slice(1), 'pay'] })).toEqual({ requests: ['pay'] });
    expect(parseAnswers({ requests: [...junk, 'pay'] })).toEqual({});
    expect(parseAnswers({ requests: `${'x,'.repeat(300)}pay` })).toEqual({});
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
    const both = parseAnswers({ contact: ['message', 'email'] });
    expect(both.contact).toHaveLength(1);
    expect(parseAnswers({ contact: ['email', 'message'] })).toEqual(both);
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

import { describe, expect, it } from 'vitest';
import { fromTheOther } from '@/lib/check/parties';
import type { CheckState } from '@/lib/page-url';
import { parseAnswers } from '@/lib/triage/answers';
import { codeOf, stateFromCode } from './code-of';

const institutions = [
  { id: 'lakala', number: 1 },
  { id: 'icbc', number: 54 },
];
const state: CheckState = {
  locale: 'zh',
  answers: parseAnswers({ situation: 'onCall', requests: 'stopPaying', role: 'police' }),
  picks: {},
  other: {
    answers: parseAnswers({
      situation: 'happened',
      losses: 'paid',
      contact: 'callEnded',
      when: 'minutes',
    }),
  },
};

function read(digits: string): CheckState {
  const found = stateFromCode(digits, 'zh', institutions);
  if ('problem' in found) throw new Error(`A code of our own has the problem ${found.problem}.`);
  return found;
}

describe('the code of two parties', () => {
  const code = codeOf(state, institutions);
  const digits = code?.digits ?? '';

  it('is sixteen digits for each, and opens both as they are', () => {
    expect(digits).toHaveLength(32);
    expect(code?.complete).toBe(true);
    expect(read(digits)).toEqual(state);
    expect(read(digits.replace(/.{4}/g, '$& '))).toEqual(state);
  });

  it('opens one of them where half of it is typed', () => {
    expect(read(digits.slice(0, 16))).toEqual({ ...state, other: null });
    expect(read(digits.slice(16))).toEqual({ ...fromTheOther(state), other: null });
  });

  it('says what is wrong with whichever half is wrong', () => {
    const wrong = (at: number) => {
      const digit = String((Number(digits[at]) + 1) % 10);
      return stateFromCode(digits.slice(0, at) + digit + digits.slice(at + 1), 'zh', institutions);
    };
    expect(wrong(5)).toEqual({ problem: 'check' });
    expect(wrong(21)).toEqual({ problem: 'check' });
    expect(stateFromCode(digits.slice(0, 20), 'zh', institutions)).toEqual({ problem: 'length' });
  });
});

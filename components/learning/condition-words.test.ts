import { describe, expect, it } from 'vitest';
import { messages } from '@/lib/i18n/messages';
import { steps } from '@/lib/triage/journey';
import { redFlags } from '@/lib/triage/red-flags/table';
import { conditionWords } from './condition-words';

describe.each(['zh', 'en'] as const)('a rule told in %s', (locale) => {
  const words = messages[locale];

  it.each(redFlags.map((flag) => [flag.id, flag] as const))(
    '%s says when it counts',
    (_id, flag) => {
      const told = conditionWords(flag.when, words);
      expect(told).not.toBe('');
      expect(told).not.toMatch(/[{}]|undefined|\b(requests|losses|story|payment)\./);
    },
  );

  it('names the answers that put a question, and only counts a long list', () => {
    const told = steps
      .filter(({ when }) => when.length > 0)
      .map(({ when }) => conditionWords(when, words));
    expect(told.filter((text) => /[{}]|undefined/.test(text) || text === '')).toEqual([]);
    expect(told.every((text) => text.length < 500)).toBe(true);
  });
});

it('joins what is needed together, and offers what is enough alone', () => {
  const { zh } = messages;
  const told = conditionWords([['requests.pay'], ['role.police', 'role.authority']], zh);
  expect(told.replace(/[「」“”]/g, '|')).toBe(
    '对方要您做的：|付钱、转账、扫码付款、去自助机操作|，而且对方自称：|警察、反诈中心||人民银行、监管、税务等部门|',
  );
});

import { describe, expect, it } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { askingRows } from '@/lib/triage/journey';
import { redFlags } from '@/lib/triage/red-flags/table';
import { conditionMessages } from './condition-messages';

describe.each(['zh', 'en'] as const)('a rule told in %s', (locale) => {
  const messages = allMessages[locale];

  it.each(redFlags.map((flag) => [flag.id, flag] as const))(
    '%s says when it counts',
    (_id, flag) => {
      const told = conditionMessages(flag.when, messages);
      expect(told).not.toBe('');
      expect(told).not.toMatch(/[{}]|undefined|\b(requests|losses|story|payment)\./);
    },
  );

  it('names the answers that put a question, and only counts a long list', () => {
    const told = askingRows
      .filter(({ when }) => when.length > 0)
      .map(({ when }) => conditionMessages(when, messages));
    expect(told.filter((text) => /[{}]|undefined/.test(text) || text === '')).toEqual([]);
    expect(told.every((text) => text.length < 900)).toBe(true);
  });
});

it('joins what is needed together, and offers what is enough alone', () => {
  const { zh } = allMessages;
  const told = conditionMessages([['requests.pay'], ['role.police', 'role.authority']], zh);
  const { requests, role } = zh.questions;
  const { police, authority } = role.options;
  expect(told.replace(/[「」“”]/g, '|')).toBe(
    `${requests.short}：|${requests.options.pay}|，而且${role.short}：|${police}||${authority}|`,
  );
});

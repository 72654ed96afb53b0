import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { drillMessages, spokenAt } from './drill-messages';
import { drills } from './table';

describe.each(locales)('the practice stories in %s', (locale) => {
  const messages = allMessages[locale].drill;

  it.each(drills.map((drill) => [drill.id, drill] as const))(
    '%s says something at each turn and nothing after',
    (id, { turns }) => {
      const story = drillMessages(messages, id);
      expect(turns.map((_, turn) => spokenAt(story, turn)).filter((said) => !said)).toEqual([]);
      expect(spokenAt(story, turns.length)).toBe('');
    },
  );

  it('leave nothing open but the names a merchant may have written down', () => {
    const open = JSON.stringify(messages.stories).match(/\{\w+\}/g) ?? [];
    const names = Object.keys(messages.names).map((name) => `{${name}}`);
    expect([...new Set(open)].sort()).toEqual(names.sort());
  });

  it('never give a number to dial apart from the police and the anti-fraud line', () => {
    const digits = JSON.stringify(messages.stories).match(/\d[\d-]{4,}/g) ?? [];
    expect(digits.filter((number) => number !== '96110')).toEqual([]);
  });
});

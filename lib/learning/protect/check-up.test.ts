import { describe, expect, it } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { sources } from '@/lib/triage/sources';
import { checkUp, checkUpGroups, checkUpOf } from './check-up';

describe('the check-up list', () => {
  it('names each thing once and where it is known from', () => {
    expect(new Set(checkUp.map(({ id }) => id)).size).toBe(checkUp.length);
    expect(checkUp.flatMap((row) => row.sources).filter((id) => !(id in sources))).toEqual([]);
    expect(checkUp.every((row) => row.sources.length > 0)).toBe(true);
  });

  it('walks through terminal, passwords, money and people and leaves nothing out', () => {
    expect(checkUpGroups.flatMap(checkUpOf)).toEqual([...checkUp]);
  });

  it.each(locales)('says in %s what to do, how and why', (locale) => {
    const messages = allMessages[locale].protect.checkUp.rows;
    const silent = checkUp.filter(
      ({ id }) => !messages[id].title || !messages[id].how || !messages[id].why,
    );
    expect(silent).toEqual([]);
  });
});

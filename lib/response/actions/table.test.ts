import { describe, expect, it } from 'vitest';
import { sources } from '@/lib/triage/sources';
import en from '@/messages/en/actions.json';
import zh from '@/messages/zh/actions.json';
import type { Action } from '../action';
import { actions } from './table';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A row says which words it has beside title and how; a page asks for no others. */
function declaredKeys({ says, warns, keeps }: Action): string[] {
  const extra = [says && 'script', warns && 'caution', keeps && 'keep'];
  return ['title', 'how', ...extra.filter((key) => key !== undefined)];
}

describe('the table of actions', () => {
  it('names every action once', () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(actions)('$id rests on named sources', (action) => {
    expect(action.sources.length).toBeGreaterThan(0);
    expect(action.sources.filter((source) => !(source in sources))).toEqual([]);
  });

  it('puts a sentence to say beside every call to police, bank and acquirer that is due now', () => {
    const silent = actions.filter(
      ({ urgency, call = '', says }) =>
        urgency === 'now' && ['police', 'bank', 'acquirer'].includes(call) && !says,
    );
    expect(silent).toEqual([]);
  });
});

describe.each([
  ['zh', zh as Words],
  ['en', en as Words],
])('the words of the actions in %s', (_language, words) => {
  it('belong to an action, every one of them', () => {
    expect(Object.keys(words).sort()).toEqual(actions.map(({ id }) => id).sort());
  });

  it.each(actions)('$id has the words its row declares and no others', (action) => {
    const written = words[action.id] ?? {};
    expect(Object.keys(written).sort()).toEqual(declaredKeys(action).sort());
    expect(Object.values(written).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('carry no telephone number but 110 and 96110', () => {
    const numbers = JSON.stringify(words).match(/\d[\d\s-]{1,}\d/g) ?? [];
    expect(numbers.filter((number) => !['110', '96110'].includes(number))).toEqual([]);
  });

  it('never call anything safe', () => {
    expect(JSON.stringify(words)).not.toMatch(/\bsafe\b|安全的|放心/);
  });
});

describe('the Chinese words', () => {
  it.each(Object.entries(zh))(
    '%s has a title that fits one line of large print',
    (_id, { title }) => {
      expect(title.length).toBeLessThanOrEqual(18);
    },
  );

  it('use full-width punctuation', () => {
    expect(JSON.stringify(Object.values(zh).map((words) => Object.values(words)))).not.toMatch(
      /[\u4e00-\u9fff][,.!?:;]|[,.!?:;][\u4e00-\u9fff]/,
    );
  });

  it('ask the official hotline about recent changes of service or fees', () => {
    for (const { script } of [zh.tellTheAcquirer, zh.verifyWithAcquirer, zh.askAboutTheFee]) {
      expect(script).toContain('近期有没有服务或费用变动？');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { sources } from '@/lib/triage/sources';
import en from '@/messages/en/actions.json';
import enClauses from '@/messages/en/clauses.json';
import zh from '@/messages/zh/actions.json';
import zhClauses from '@/messages/zh/clauses.json';
import { blankNames } from '../blanks';
import { clauses } from '../clauses/table';
import { actions } from './table';

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

describe('the table of actions', () => {
  it('names every action once', () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(actions)('$id rests on named sources', (action) => {
    expect(action.sources.length).toBeGreaterThan(0);
    expect(action.sources.filter((source) => !(source in sources))).toEqual([]);
  });
});

describe.each([
  ['zh', zh as Words, zhClauses as Readonly<Record<string, string>>],
  ['en', en as Words, enClauses as Readonly<Record<string, string>>],
])('the words of the plan in %s', (_language, words, said) => {
  it('belong to an action, every one of them', () => {
    expect(Object.keys(words).sort()).toEqual(actions.map(({ id }) => id).sort());
    expect(Object.keys(said).sort()).toEqual(clauses.map(({ id }) => id).sort());
  });

  it.each(actions)('$id has the words its row declares and no others', ({ id, explains }) => {
    const written = words[id] ?? {};
    const declared = ['title', 'how', ...(explains ? ['why'] : [])];
    expect(Object.keys(written).sort()).toEqual(declared.sort());
    expect(Object.values(written).filter((text) => text.trim() === '')).toEqual([]);
  });

  it('name their blanks, and draw none by hand', () => {
    const all = JSON.stringify([words, said]);
    expect(all).not.toMatch(/＿|__/);
    const named = [...all.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(named.filter((name) => !blankNames.some((known) => known === name))).toEqual([]);
  });

  it('carry no telephone number but 110 and 96110', () => {
    const numbers = JSON.stringify([words, said]).match(/\d[\d\s-]{1,}\d/g) ?? [];
    expect(numbers.filter((number) => !['110', '96110'].includes(number))).toEqual([]);
  });

  it('never call anything safe', () => {
    expect(JSON.stringify([words, said])).not.toMatch(/\bsafe\b|安全的|放心/);
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
    const all = [...Object.values(zh).map((words) => Object.values(words)), zhClauses];
    expect(JSON.stringify(all.map((words) => Object.values(words)))).not.toMatch(
      /[\u4e00-\u9fff][,.!?:;]|[,.!?:;][\u4e00-\u9fff]/,
    );
  });

  it('open what is said with a few words before the first blank', () => {
    const openings = Object.values(zhClauses).map((text) => text.split('{')[0] ?? '');
    expect(openings.filter((opening) => [...opening].length > 60)).toEqual([]);
  });

  it('ask the official hotline about recent changes of service or fees', () => {
    expect(zhClauses.anyTicketOrFee).toContain('近期有没有服务或费用变动？');
  });
});

import { describe, expect, it } from 'vitest';
import { buildInstitution } from '@/lib/directory/factories/institution';
import { allMessages } from '@/lib/i18n/messages';
import { matchPath } from './match-path';
import { pageTitle, readPage, redirectFor, rowOf } from './resolve-page';

const directory = { institutions: [], today: '2026-01-01', asOf: null, version: '' };

function asked(path: string, query: Readonly<Record<string, string>> = {}) {
  return readPage('zh', path, query);
}

function requested(path: string, query: Readonly<Record<string, string>> = {}) {
  const found = asked(path, query);
  if (!found || !('request' in found)) throw new Error(`Expected a page at ${path}.`);
  return found.request;
}

describe('an address', () => {
  it.each([
    ['/', {}, { page: 'home' }],
    ['/call', {}, { page: 'call' }],
    ['/check/result', {}, { page: 'result' }],
    ['/check/requests', { missing: 'yes' }, { page: 'question', again: 'missing' }],
    ['/check/number', { unreadable: 'yes' }, { page: 'question', again: 'unreadable' }],
    ['/check/number', { withdrawn: 'yes' }, { page: 'question', again: 'withdrawn' }],
    ['/hotlines', { q: ' 工行 ', by: 'letter' }, { page: 'hotlines', query: '工行', by: 'letter' }],
    ['/hotlines', { q: 'x'.repeat(300) }, { page: 'hotlines', query: 'x'.repeat(100) }],
    ['/hotlines/icbc', {}, { page: 'institution', id: 'icbc' }],
    ['/drill/inspection', { did: 'askWho,,x' }, { page: 'drill', did: ['askWho', 'x'] }],
  ] as const)('%s asks for its page', (path, query, request) => {
    expect(requested(path, query)).toMatchObject(request);
  });

  it.each(['/tricks', '/nope', '/check/nope', '/drill/nope', '/check/requests/x', '/toString'])(
    '%s is no page a phone draws',
    (path) => expect(asked(path)).toBeNull(),
  );

  it('of the bare check leads to the first question', () => {
    expect(asked('/check')).toEqual({ redirect: '/zh/check/situation' });
  });
});

describe('a page', () => {
  it('gives way to the next question while there is no verdict', () => {
    expect(redirectFor(requested('/check/result'), directory)).toBe('/zh/check/situation');
    expect(redirectFor(requested('/check/requests'), directory)).toBe('/zh/check/situation');
  });

  it('of an unknown institution gives way to the search, a known one stands', () => {
    expect(redirectFor(requested('/hotlines/no body'), directory)).toBe('/zh/hotlines?q=no%20body');
    const known = { ...directory, institutions: [buildInstitution({ id: 'made-up' })] };
    expect(redirectFor(requested('/hotlines/made-up'), known)).toBeNull();
  });

  it('put again says so in its title, and an institution is called by its brand', () => {
    const context = { locale: 'zh', messages: allMessages.zh, directory } as const;
    const { prefix } = allMessages.zh.check.missing;
    expect(pageTitle(requested('/check/requests', { missing: 'yes' }), context)).toContain(prefix);
    expect(pageTitle(requested('/'), context)).toBeNull();
    expect(pageTitle(requested('/hotlines/icbc'), context)).toContain('icbc');
  });

  it.each(['/hotlines/icbc', '/drill/inspection'])('%s knows its canonical address', (path) => {
    const request = requested(path);
    const { path: pattern, values } = rowOf(request);
    expect(values?.(request)).toEqual(matchPath(pattern, path));
  });
});

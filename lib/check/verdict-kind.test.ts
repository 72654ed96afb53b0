import { expect, it } from 'vitest';
import type { Level } from '@/lib/triage/verdict';
import { verdictKind } from './verdict-kind';

function kindFor(level: Level, ...facts: string[]) {
  return verdictKind(new Set(facts), level);
}

it('tells whoever was warned to heed the warning, as long as nothing else is wrong', () => {
  const warned = ['requests.stopPaying', 'contact.callLive'];
  expect(kindFor('noRedFlags', ...warned)).toBe('warning');
  expect(kindFor('unverified', ...warned)).toBe('warning');
  expect(kindFor('suspicious', ...warned)).toBeNull();
});

it('thinks of the visitor at the counter before the phone', () => {
  expect(kindFor('scam', 'contact.visitorHere', 'contact.callLive')).toBe('visitor');
});

it('leaves the level its own words while the caller is on the line', () => {
  expect(kindFor('scam', 'contact.callLive', 'situation.happened')).toBeNull();
});

it.each([
  ['contact.nobody', 'nobody'],
  ['situation.happened', 'happened'],
  ['contact.appNotice', 'notice'],
])('has words of its own for %s', (fact, kind) => {
  expect(kindFor('unverified', fact)).toBe(kind);
});

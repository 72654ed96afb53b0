import { expect, it } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { loweringFacts } from '@/lib/triage/red-flags/red-flag';
import { type Level, levels } from '@/lib/triage/verdict';
import { type Fact, vocabulary } from '@/lib/triage/vocabulary';
import { nextStep, verdictKind } from './verdict-kind';

function kindFor(level: Level, ...facts: Fact[]) {
  return verdictKind(new Set(facts), level);
}

it('tells whoever was warned to heed the warning, as long as nothing else is wrong', () => {
  const warned = ['requests.stopPaying', 'contact.callLive'] as const;
  expect(kindFor('noRedFlags', ...warned)).toBe('warning');
  expect(kindFor('unverified', ...warned)).toBe('warning');
  expect(kindFor('suspicious', ...warned)).toBeNull();
  expect(kindFor('unverified', ...warned, 'official.confirmed')).toBe('warningConfirmed');
});

it('asks nobody to hear out a warning that is over, and hangs up on none that is not', () => {
  expect(kindFor('unverified', 'requests.stopPaying', 'contact.callEnded')).toBe('warningOver');
  expect(kindFor('unverified', 'requests.stopPaying', 'contact.visitorHere')).toBe('warning');
  expect(kindFor('unverified', 'story.fraudWarning', 'contact.callLive')).toBe('warning');
  expect(kindFor('suspicious', 'story.fraudWarning', 'contact.callLive')).toBeNull();
});

it('calls a fee what the plan takes it for, a matter of the contract', () => {
  const fee = ['situation.happened', 'losses.feeCharged', 'role.agent'] as const;
  expect(kindFor('unverified', ...fee)).toBe('feeDispute');
  expect(kindFor('suspicious', ...fee)).toBe('happened');
  expect(kindFor('unverified', ...fee, 'losses.moneyTaken')).toBe('happened');
  expect(kindFor('unverified', 'situation.happened', 'losses.toldCode')).toBe('happened');
});

it('thinks of the visitor at the counter before the phone', () => {
  expect(kindFor('scam', 'contact.visitorHere', 'contact.callLive')).toBe('visitor');
});

it.each<[Fact[], string]>([
  [['official.confirmed'], 'confirmedByCall'],
  [['official.branchConfirmed'], 'confirmedAtBranch'],
  [['official.inApp'], 'confirmedInApp'],
  [['dialled.contract'], 'dialledOfficial'],
  [['official.confirmed', 'contact.visitorHere'], 'confirmedVisitor'],
])('says first what was verified, and how to finish it: %s', (facts, kind) => {
  expect(kindFor('noRedFlags', ...facts)).toBe(kind);
});

it('says first that he asked himself and the ticket matches, unless something was lost', () => {
  const own = ['origin.iReported', 'signs.ticketMatches'] as const;
  expect(kindFor('unverified', ...own)).toBe('ownRequest');
  expect(kindFor('unverified', ...own, 'situation.happened')).toBe('happened');
  expect(kindFor('unverified', 'signs.ticketMatches')).toBeNull();
});

it('never speaks of a confirmation where the level warns', () => {
  const all = loweringFacts.map((fact) => kindFor('suspicious', fact));
  expect([...all, ...loweringFacts.map((fact) => kindFor('scam', fact))].filter(Boolean)).toEqual(
    [],
  );
  expect(kindFor('unverified', 'official.confirmed')).toBe('confirmedBut');
});

it('leaves the level its own words while the caller is on the line', () => {
  expect(kindFor('scam', 'contact.callLive', 'situation.happened')).toBeNull();
});

it.each<[Fact, string]>([
  ['contact.nobody', 'nobody'],
  ['situation.happened', 'happened'],
  ['contact.appNotice', 'notice'],
])('has words of its own for %s', (fact, kind) => {
  expect(kindFor('unverified', fact)).toBe(kind);
});

it('says to hang up while the caller is on the line, and to nobody else', () => {
  const contacts = vocabulary.contact.map((option): Fact => `contact.${option}`);
  const ways: Fact[] = [
    ...contacts,
    'situation.happened',
    'official.confirmed',
    'requests.stopPaying',
  ];
  for (const messages of [allMessages.zh.verdict, allMessages.en.verdict]) {
    for (const level of levels) {
      const saidFor = (...facts: Fact[]) => nextStep(new Set(facts), level, messages);
      expect(saidFor('contact.callLive'), level).toMatch(/挂断|hang up/i);
      for (const fact of ways.filter((one) => one !== 'contact.callLive')) {
        expect(saidFor(fact), `${level} ${fact}`).not.toMatch(/挂断|hang up/i);
      }
    }
  }
});

it('tells whoever dialled a number of a reliable place to finish on that call, not to call again', () => {
  const facts: Fact[] = ['contact.iDialled', 'dialled.officialSite', 'requests.shopDetails'];
  expect(kindFor('unverified', ...facts)).toBe('dialledOfficial');
  expect(kindFor('unverified', ...facts, 'situation.happened')).toBe('happened');
  expect(kindFor('unverified', 'contact.iDialled', 'dialled.webSearch')).toBeNull();
});

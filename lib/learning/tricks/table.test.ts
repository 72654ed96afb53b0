import { describe, expect, it } from 'vitest';
import { type Answers, parseAnswers, serialiseAnswers } from '@/lib/triage/answers';
import { journeyFor } from '@/lib/triage/journey';
import { lossFlags } from '@/lib/triage/red-flags/losses';
import { moneyFlags } from '@/lib/triage/red-flags/money';
import { secretFlags } from '@/lib/triage/red-flags/secrets';
import { storyFlags } from '@/lib/triage/red-flags/story';
import { terminalFlags } from '@/lib/triage/red-flags/terminal';
import { judge } from '@/lib/triage/verdict';
import { trickAt, trickFor, tricks, tricksBegunBy } from './table';
import { type Beginning, beginnings, isBeginning } from './trick';

const contactsOf: Record<Beginning, readonly string[]> = {
  call: ['callLive', 'callEnded'],
  message: ['message', 'email'],
  visit: ['visitorHere', 'visitorGone'],
  iDialled: ['iDialled'],
  webPage: ['webPage', 'appNotice'],
  nobody: ['nobody'],
};

const named = tricks.map((trick) => [trick.id, trick] as const);

const readBack = (answers: Answers) =>
  parseAnswers(Object.fromEntries(new URLSearchParams(serialiseAnswers(answers))));

describe('the table of tricks', () => {
  it('holds at least sixteen, each under an address of its own', () => {
    expect(tricks.length).toBeGreaterThanOrEqual(16);
    expect(new Set(tricks.map(({ id }) => id)).size).toBe(tricks.length);
    expect(tricks.every(({ id }) => /^[a-zA-Z]+$/.test(id) && String(id) !== 'feed')).toBe(true);
  });

  it.each(named)('%s is judged a scam or suspicious by the rules', (_id, { answers }) => {
    expect(['scam', 'suspicious']).toContain(judge(journeyFor(answers).facts).level);
  });

  it.each(named)('%s is told with answers that the questions ask for', (_id, { answers }) => {
    const { applicable } = journeyFor(answers);
    expect(
      Object.keys(answers).filter((question) => !applicable.includes(question as never)),
    ).toEqual([]);
    expect(serialiseAnswers(readBack(answers))).toBe(serialiseAnswers(answers));
  });

  it.each(named)('%s begins as its answers say', (_id, { answers, began }) => {
    const contact = answers.contact?.[0] ?? '';
    expect(began.flatMap((beginning) => contactsOf[beginning])).toContain(contact);
  });

  it.each(named)('%s raises every red flag it explains', (_id, { answers, explains }) => {
    const raised = judge(journeyFor(answers).facts).reasons.map(({ id }) => id);
    const afterwards = lossFlags.map(({ id }) => id);
    expect(explains.filter((id) => ![...raised, ...afterwards].includes(id))).toEqual([]);
  });

  it.each(named)('%s names where it is known from and the day it was written', (_id, trick) => {
    expect(trick.sources.length).toBeGreaterThan(0);
    expect(trick.updated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

describe('a red flag', () => {
  it('is explained by one trick only', () => {
    const explained = tricks.flatMap(({ explains }) => explains);
    expect(explained.length).toBe(new Set(explained).size);
  });

  it('leads to a trick when it is a grave request or story', () => {
    const grave = [...secretFlags, ...moneyFlags, ...terminalFlags, ...storyFlags].filter(
      ({ weight }) => weight === 'decisive' || weight === 'strong',
    );
    expect(grave.filter(({ id }) => trickFor(id) === null).map(({ id }) => id)).toEqual([]);
  });

  it('that proves nothing leads nowhere', () => {
    expect(trickFor('knowsYourDetails')).toBeNull();
  });
});

describe('the list', () => {
  it.each(beginnings)('has a trick that begins with "%s"', (beginning) => {
    expect(tricksBegunBy(beginning).length).toBeGreaterThan(0);
  });

  it('shows all without a filter, and an unknown filter is none', () => {
    expect(tricksBegunBy(null)).toBe(tricks);
    expect([isBeginning('call'), isBeginning('toString'), isBeginning(['call'])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('knows no trick at an unknown address', () => {
    expect(trickAt('constructor')).toBeUndefined();
    expect(trickAt('testSwipe')?.began).toContain('call');
  });
});

import { expect, it } from 'vitest';
import { proposalFrom } from '../proposal';
import { readText } from '../read';
import ways from './ways.json' with { type: 'json' };

/** The situation whoever says this has named before. */
const situationOf = (fact: string) => {
  if (fact === 'contact.callLive') return 'onCall';
  return /^(?:losses|when|paidBy)\./.test(fact) ? 'happened' : 'contacted';
};

it.each(Object.entries(ways))('%s is read however it is said', (fact, texts) => {
  const missed = texts.filter((text) => {
    const { facts } = proposalFrom(readText(text), situationOf(fact));
    return !facts.some((one) => one.fact === fact && one.state === 'yes');
  });
  expect(missed).toEqual([]);
});

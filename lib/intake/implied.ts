import type { Fact, OptionId } from '@/lib/triage/vocabulary';
import type { ProposedFact } from './proposal';

/**
 * What the merchant did with or for the other side, and what was asked of him then: the option of the loss says so by
 * its own words ("装了对方发来的软件").
 */
const answered: readonly (readonly [OptionId<'losses'>, OptionId<'requests'>])[] = [
  ['installedApp', 'installApp'],
  ['openedLink', 'openLink'],
  ['terminalGone', 'takeTerminal'],
  ['ownCardSwiped', 'swipeCard'],
  ['sharedScreen', 'screenShare'],
  ['tappedCard', 'tapCardOnPhone'],
  ['handedPhone', 'handOverPhone'],
  ['faceScanned', 'bindOrFace'],
  ['forwardingSet', 'callForwarding'],
  ['payCodeShown', 'showPayCode'],
  ['platformLoginGiven', 'platformLogin'],
  ['toldTerminalPassword', 'terminalPassword'],
];

// Where nobody got in touch, or he dialled himself, what he did may have been asked by nobody.
const someone = /^(?:contact\.(?!nobody|iDialled|appNotice|branch)|role\.|requests\.)/;

/**
 * Adds the request that a loss answers, where somebody who asks is in the story: who lets himself be helped by an
 * officer or pays on the official app of his own accord was asked for nothing.
 */
export function withImplied(facts: readonly ProposedFact[]): ProposedFact[] {
  const held = new Map(facts.map((one) => [one.fact, one]));
  const added: ProposedFact[] = [];
  const raised = new Set<Fact>();
  for (const [loss, request] of answered) {
    const done = held.get(`losses.${loss}`);
    const asked = held.get(`requests.${request}`);
    if (done?.state !== 'yes' || asked?.state === 'yes' || asked?.state === 'no') continue;
    const isAsked = facts.some(
      ({ fact, state }) => state === 'yes' && fact !== `requests.${request}` && someone.test(fact),
    );
    if (!isAsked) continue;
    if (asked === undefined) added.push({ ...done, fact: `requests.${request}` });
    else raised.add(asked.fact);
  }
  return [
    ...facts.map((one): ProposedFact => (raised.has(one.fact) ? { ...one, state: 'yes' } : one)),
    ...added,
  ];
}

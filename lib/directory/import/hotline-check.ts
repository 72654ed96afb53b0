import { firstHandKinds, isFirstHand } from '../model/evidence';
import { mayStandAt, type Owner, placesFor } from '../model/first-hand';
import { isReviewedAddress } from '../model/hosts';
import { statutoryNumbers } from '../model/hotline';
import { isPublishableNumber } from '../model/number-format';
import { checkDay, checkUrl, type Demand, type Finding, findingsIn } from './finding';
import type { HotlineEntry } from './schema';
import { checkQuote, checkWords } from './words-check';

type EvidenceEntry = HotlineEntry['evidence'][number];

/* What every number has to meet before anybody may see it, whether a file or a proposal brings it. */
const demands: readonly Demand<HotlineEntry>[] = [
  {
    field: 'number',
    isMet: ({ number }) => isPublishableNumber(number),
    expected: 'a service number or a landline with area code, never a mobile',
    arrived: ({ number }) => number,
    fix: 'Check the digits on the official page.',
  },
  {
    field: 'display',
    isMet: ({ number, display }) =>
      /^[0-9]+(-[0-9]+)*$/.test(display) && display.replaceAll('-', '') === number,
    expected: 'the same digits as the number, with dashes between them and nothing else',
    arrived: ({ display }) => display,
    fix: 'Write the same number in both fields.',
  },
  {
    field: 'evidence',
    isMet: ({ publishAs, evidence }) =>
      publishAs !== 'sourced' || evidence.some(({ kind }) => isFirstHand(kind)),
    expected: `a page by ${firstHandKinds.join(', ')} with its address`,
    arrived: ({ evidence }) => evidence.map(({ kind }) => kind).join(', '),
    fix: 'Add that page, or publish the number as unconfirmed.',
  },
  {
    field: 'evidence',
    isMet: ({ publishAs, evidence }) => publishAs !== 'unconfirmed' || evidence.length >= 2,
    expected: 'two independent sources',
    arrived: ({ evidence }) => `${evidence.length}`,
    fix: 'Add a second source, or keep the number out of the directory.',
  },
  {
    field: 'directionEvidence',
    isMet: ({ direction, directionEvidence }) =>
      (direction === 'unknown') === (directionEvidence === null),
    expected: 'a reason exactly when the direction is not unknown',
    arrived: ({ direction }) => direction,
    fix: 'Add the evidence, or write unknown.',
  },
  {
    field: 'directionEvidence',
    isMet: ({ direction, directionEvidence }) =>
      direction !== 'inboundOnly' || directionEvidence?.weak !== true,
    expected: 'evidence from the owner or an authority for inboundOnly',
    arrived: () => 'weak evidence',
    fix: 'Write unknown until there is better evidence.',
  },
];

/** Finds a state number in the hands of somebody who is no authority: it would never lose its dial link. */
function checkStatutory({ number }: HotlineEntry, { kind }: Owner): Finding[] {
  if (kind === 'authority' || !statutoryNumbers.includes(number)) return [];
  const expected = 'a number that the state has not given to an authority';
  const fix = 'It belongs to the authority that answers it.';
  return [{ field: 'number', expected, arrived: number, fix }];
}

/** Finds a page that claims to be the owner's, an authority's or a bank's and stands elsewhere. */
function checkKind({ kind, url }: EvidenceEntry, owner: Owner): Finding[] {
  if (!isFirstHand(kind)) return [];
  // An address that is not reviewed at all is told by the check of addresses.
  if (url !== null && (!isReviewedAddress(url) || mayStandAt(kind, url, owner))) return [];
  const expected = `a page by ${kind} with its address on ${placesFor(kind, owner)}`;
  const fix = 'Name what the page is: news, ownCopy or thirdParty; or have its host reviewed.';
  return [{ field: 'evidence', expected, arrived: url ?? 'no address', fix }];
}

function checkEvidence(
  page: EvidenceEntry,
  number: string,
  owner: Owner,
  today: string,
): Finding[] {
  return [
    ...checkKind(page, owner),
    ...checkUrl('evidence', page.url),
    ...checkDay('evidence.seenOn', page.seenOn, today),
    ...checkDay('evidence.pageDate', page.pageDate, today),
    ...checkWords('evidence.publisher', page.publisher, [number]),
    ...checkQuote('evidence.quote', page.quote, number),
  ];
}

/** Finds what is wrong with one number: its form, its evidence, its direction, its dates, words and addresses. */
export function checkHotline(hotline: HotlineEntry, owner: Owner, today: string): Finding[] {
  const { number, evidence, directionEvidence, note, seenOn } = hotline;
  return [
    ...findingsIn(hotline, demands),
    ...checkStatutory(hotline, owner),
    ...evidence.flatMap((page) => checkEvidence(page, number, owner, today)),
    ...checkUrl('evidence', directionEvidence?.url),
    ...checkDay('seenOn', seenOn, today),
    ...checkWords('note', note, [number]),
    ...checkWords('directionEvidence', directionEvidence?.text, [number]),
    ...checkWords('directionEvidence', directionEvidence?.publisher, [number]),
  ].map((found) => ({ ...found, field: `hotline ${number} ${found.field}` }));
}

import { directionSaid } from '../model/direction-quotes';
import { firstHandKinds, isFirstHand } from '../model/evidence';
import { isOfficialPage, type Owner } from '../model/first-hand';
import type { Hosts } from '../model/hosts';
import { statutoryNumbers } from '../model/hotline';
import { isPublishableNumber } from '../model/number-format';
import { unreviewedAddressIn } from '../model/words';
import { checkPage } from './evidence-check';
import { checkDay, checkUrl, type Demand, type Finding, findingsIn, type Judging } from './finding';
import type { HotlineEntry } from './schema';
import { checkQuote, checkWords } from './words-check';

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
    isMet: ({ direction, directionEvidence, directionQuotes = [] }) =>
      direction === 'unknown'
        ? directionEvidence === null
        : directionEvidence !== null || directionQuotes.length > 0,
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
  {
    field: 'direction',
    isMet: ({ direction, directionQuotes = [] }) =>
      directionQuotes.length === 0 || direction === directionSaid(directionQuotes),
    expected: 'what its quotes come to: unknown where they contradict each other or all are weak',
    arrived: ({ direction }) => direction,
    fix: 'Change the direction, or the quotes.',
  },
];

/** Finds a state number in the hands of somebody who is no authority: it would never lose its dial link. */
function checkStatutory({ number }: HotlineEntry, { kind }: Owner): Finding[] {
  if (kind === 'authority' || !statutoryNumbers.includes(number)) return [];
  const expected = 'a number that the state has not given to an authority';
  const fix = 'It belongs to the authority that answers it.';
  return [{ field: 'number', expected, arrived: number, fix }];
}

/** Finds a "never calls out" that its owner or an authority did not write: it makes a real call suspicious. */
function checkInboundOnly(
  { direction, directionEvidence, directionQuotes = [] }: HotlineEntry,
  owner: Owner,
  hosts: Hosts,
): Finding[] {
  if (direction !== 'inboundOnly' || directionEvidence?.weak) return [];
  const reasons = [
    ...(directionEvidence === null ? [] : [directionEvidence]),
    ...directionQuotes.filter(({ weak }) => !weak),
  ];
  const wrong = reasons.find(({ url }) => !isOfficial(url, owner, hosts));
  if (wrong === undefined) return [];
  const expected = "the address of a page of the owner's or an authority's for inboundOnly";
  const fix = 'Write unknown until there is such a page.';
  return [{ field: 'directionEvidence', expected, arrived: wrong.url ?? 'no address', fix }];
}

function isOfficial(url: string | null, owner: Owner, hosts: Hosts): boolean {
  return url !== null && URL.canParse(url) && isOfficialPage(url, owner, hosts);
}

/** Finds what is wrong with the words of pages about calls from a number: who wrote them, their days, what they hold besides. */
function checkDirectionQuotes(hotline: HotlineEntry, owner: Owner, by: Judging): Finding[] {
  const { number, directionQuotes = [] } = hotline;
  return directionQuotes.flatMap((page) => {
    const address = unreviewedAddressIn(page.quote, by.hosts);
    return [
      ...checkPage(page, [number], owner, by),
      ...checkQuote('quote', page.quote, number),
      ...(address === null
        ? []
        : [
            {
              field: 'quote',
              expected: 'words without an address that is not reviewed',
              arrived: address,
              fix: 'Shorten the quote.',
            },
          ]),
    ].map((found) => ({ ...found, field: `directionQuotes ${found.field}` }));
  });
}

/** Finds what is wrong with one number: its form, its evidence, its direction, its dates, words and addresses. */
export function checkHotline(hotline: HotlineEntry, owner: Owner, by: Judging): Finding[] {
  const { today, hosts } = by;
  const { number, evidence, directionEvidence, note, seenOn } = hotline;
  return [
    ...findingsIn(hotline, demands),
    ...checkStatutory(hotline, owner),
    ...checkInboundOnly(hotline, owner, hosts),
    ...checkDirectionQuotes(hotline, owner, by),
    ...evidence.flatMap((page) => [
      ...checkPage(page, [number], owner, by),
      ...checkQuote('evidence.quote', page.quote, number),
    ]),
    ...checkUrl('evidence', directionEvidence?.url, hosts),
    ...checkDay('seenOn', seenOn, today),
    ...checkWords('note', note, [number], hosts),
    ...checkWords('directionEvidence', directionEvidence?.text, [number], hosts),
    ...checkWords('directionEvidence', directionEvidence?.publisher, [number], hosts),
  ].map((found) => ({ ...found, field: `hotline ${number} ${found.field}` }));
}

import { firstHandKinds, isFirstHand } from '../model/evidence';
import { isPublishableNumber } from '../model/number-format';
import { checkUrl, type Demand, type Finding, findingsIn } from './finding';
import type { HotlineEntry } from './schema';

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
    isMet: ({ number, display }) => display.replace(/\D/g, '') === number,
    expected: 'the same digits as the number',
    arrived: ({ display }) => display,
    fix: 'Write the same number in both fields.',
  },
  {
    field: 'evidence',
    isMet: ({ publishAs, evidence }) =>
      publishAs !== 'sourced' ||
      evidence.some(({ kind, url }) => isFirstHand(kind) && url !== null),
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

/** Finds what is wrong with one number: its form, its evidence, its direction, its addresses. */
export function checkHotline(hotline: HotlineEntry): Finding[] {
  const { evidence, directionEvidence } = hotline;
  const addresses = [...evidence.map(({ url }) => url), directionEvidence?.url];
  return [
    ...findingsIn(hotline, demands),
    ...addresses.flatMap((address) => checkUrl('evidence', address)),
  ].map((found) => ({ ...found, field: `hotline ${hotline.number} ${found.field}` }));
}

import { checkUrl, type Demand, type Finding, findingsIn } from './finding';
import { checkHotline } from './hotline-check';
import type { FiledEntry } from './parse';
import type { Problem } from './problem';
import type { Entry } from './schema';

type LicenceEntry = NonNullable<Entry['licence']>;

const licenceDemands: readonly Demand<LicenceEntry>[] = [
  {
    field: 'licence',
    isMet: ({ status, number, scopes, longTerm, validUntil }) =>
      status !== 'listed' ||
      (number !== null && scopes.length > 0 && longTerm === (validUntil === null)),
    expected: 'number, scopes and either longTerm or validUntil for a listed licence',
    arrived: (licence) => licence,
    fix: 'Copy them from the register.',
  },
  {
    field: 'licence.number',
    isMet: ({ status, number }) => status === 'listed' || number === null,
    expected: 'no number for a name that is not on the list',
    arrived: ({ number }) => number,
    fix: 'Remove it.',
  },
  {
    field: 'licence.cancelledOn',
    isMet: ({ status, cancelledOn, reportedBy }) =>
      (status === 'reportedCancelled') === (cancelledOn !== null && reportedBy !== null),
    expected: 'date and publisher exactly for a reported cancellation',
    arrived: ({ status }) => status,
    fix: 'Name who reported it, or write notOnList.',
  },
];

function checkEntry(entry: Entry): Finding[] {
  const { licence, website, warnings, hotlines } = entry;
  return [
    ...hotlines.flatMap(checkHotline),
    ...(licence === null ? [] : findingsIn(licence, licenceDemands)),
    ...checkUrl('licence.registerUrl', licence?.registerUrl),
    ...checkUrl('website.url', website?.url),
    ...warnings.flatMap(({ url }) => checkUrl('warnings', url)),
  ];
}

/** Finds what is wrong inside single entries: forms, proofs, licence facts, addresses. */
export function checkEntries(entries: readonly FiledEntry[]): Problem[] {
  return entries.flatMap(({ file, entry }) =>
    checkEntry(entry).map((found) => ({ file, entry: entry.id, ...found })),
  );
}

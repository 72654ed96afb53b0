import { classifyNumber, type NumberClass } from './classify';
import { publicNumbers } from './numbering-plan';
import { type OfficialNumber, readOfficial, rowsOf } from './official-number';
import type { ParsedNumber } from './parse';
import { type KnownNumber, maybeImitated, resembles } from './resemblance';

/** How a caller's number relates to the directory; the ids are the answers' option ids. */
export type NumberRelation =
  | 'unknownNumber'
  | 'matches'
  | 'matchesInboundOnly'
  | 'matchesOtherInstitution'
  | 'lookalike'
  | 'differs'
  | 'personalMobile'
  | 'resaleMobile'
  | 'overseas'
  | 'fourHundred'
  | 'landline'
  | 'smsPort'
  | 'shortCode'
  | 'hidden';

export interface NumberExplanation {
  readonly relation: NumberRelation;
  /** The owner of the number that was matched or is resembled; absent for the state's own numbers. */
  readonly institution?: string;
  /** The official number a look-alike suggests, spelled as the directory spells it. */
  readonly resembles?: string;
}

const relationOfClass: Readonly<Record<NumberClass, NumberRelation>> = {
  mobile: 'personalMobile',
  resaleMobile: 'resaleMobile',
  landline: 'landline',
  fourHundred: 'fourHundred',
  eightHundred: 'differs',
  smsPort: 'smsPort',
  overseas: 'overseas',
  serviceCode95: 'differs',
  serviceCode96: 'differs',
  leasedCode: 'shortCode',
  serviceCode1: 'differs',
  numberShield: 'differs',
  unknown: 'differs',
  hidden: 'hidden',
};

/** Says how the caller's number relates to the official ones; an exact match needs the whole number, never a prefix. */
export function compareNumber(
  parsed: ParsedNumber | null,
  rows: readonly OfficialNumber[],
  claimedInstitution?: string,
): NumberRelation {
  return explainNumber(parsed, rows, claimedInstitution).relation;
}

/** Gives the relation together with the official number behind it, so that a page can name what is matched or imitated. */
export function explainNumber(
  parsed: ParsedNumber | null,
  rows: readonly OfficialNumber[],
  claimedInstitution?: string,
): NumberExplanation {
  if (parsed === null) return { relation: 'unknownNumber' };
  return (
    matchAmong(rowsMatching(parsed, rows), claimedInstitution) ??
    lookalikeAmong(parsed, rowsOf(rows, maybeImitated(parsed.core)), claimedInstitution) ?? {
      relation: relationOfClass[classifyNumber(parsed)],
    }
  );
}

/** The official rows that are this very number, in the order of the directory. */
export function rowsMatching<Row extends OfficialNumber>(
  parsed: ParsedNumber,
  rows: readonly Row[],
): Row[] {
  return rowsOf(rows, [parsed.core]).filter((row) => isSameNumber(parsed, row.number));
}

function isSameNumber(parsed: ParsedNumber, official: string): boolean {
  const row = readOfficial(official);
  if (row === null || row.digits === '' || row.core !== parsed.core) return false;
  if (parsed.international === 'other' || row.international === 'other') return false;
  const rowClass = classifyNumber(row);
  // Provinces give out 96 codes, so a code listed with its area code is official there only.
  const isLocal = rowClass === 'landline' || (rowClass === 'serviceCode96' && 'areaCode' in row);
  return !isLocal || row.areaCode === parsed.areaCode;
}

function matchAmong(
  exact: readonly OfficialNumber[],
  claimedInstitution: string | undefined,
): NumberExplanation | undefined {
  const own =
    claimedInstitution === undefined
      ? exact
      : exact.filter((row) => row.institution === claimedInstitution);
  const institution = (own[0] ?? exact[0])?.institution;
  if (institution === undefined) return undefined;
  if (own.length === 0) return { relation: 'matchesOtherInstitution', institution };
  const neverCallsOut = own.every((row) => row.direction === 'inboundOnly');
  return { relation: neverCallsOut ? 'matchesInboundOnly' : 'matches', institution };
}

// Inside a longer number 12345 is a favourite run of digits, not an imitation of the city hotline.
const everybodysRun = '12345';

type Model = KnownNumber & { readonly institution?: string; readonly spelling: string };

function lookalikeAmong(
  parsed: ParsedNumber,
  rows: readonly OfficialNumber[],
  claimedInstitution: string | undefined,
): NumberExplanation | undefined {
  const numberClass = classifyNumber(parsed);
  const models = modelsFrom(rows, claimedInstitution);
  const isKnownItself = models.some((model) => model.digits === parsed.core);
  if (isKnownItself && numberClass !== 'overseas') return undefined;
  const model = models.find((known) => resembles(parsed.core, numberClass, known));
  if (model === undefined) return undefined;
  const { institution, spelling } = model;
  return {
    relation: 'lookalike',
    ...(institution === undefined ? {} : { institution }),
    resembles: spelling,
  };
}

// The claimed institution's numbers come first, then the longer ones: 96110 before the 110 inside it.
function modelsFrom(
  rows: readonly OfficialNumber[],
  claimedInstitution: string | undefined,
): Model[] {
  const listed = rows.flatMap(({ institution, number }): Model[] => {
    const digits = readOfficial(number)?.digits;
    if (digits === undefined || digits === '' || digits === everybodysRun) return [];
    const ownedBy = institution === claimedInstitution ? 'claimedInstitution' : 'otherInstitution';
    const isState = (publicNumbers as readonly string[]).includes(digits);
    return [{ digits, ownedBy: isState ? 'state' : ownedBy, institution, spelling: number }];
  });
  const state = publicNumbers.map(
    (digits): Model => ({ digits, ownedBy: 'state', spelling: digits }),
  );
  const rank = ({ ownedBy, digits }: Model) =>
    (ownedBy === 'claimedInstitution' ? 100 : 0) + digits.length;
  return [...listed, ...state].sort((one, other) => rank(other) - rank(one));
}

import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { institutionById, officialRows } from '@/lib/directory/model/published';
import { classifyNumber, type NumberClass } from '@/lib/phone/classify';
import { explainNumber, rowsMatching } from '@/lib/phone/compare';
import { parseNumber } from '@/lib/phone/parse';
import { isFromOfficialPlace, type OwnNumberRecord } from '@/lib/sheets/own-number-record';

/**
 * How a number the merchant copied himself stands today, beside the directory. `own`: the directory has none for that
 * company, so his is all there is. `same`: the directory has it too. `differs`: the directory has others, so neither may
 * be dialled. `belongsToOther`, `lookalike`: it is somebody else's, or imitates one. `noHotline`: a mobile number, one
 * from abroad or a sender of messages. `old`: copied more than a year ago, or nobody knows when. `otherPlace`: from
 * where anybody may have put it. `unreadable`: no telephone number.
 */
export type OwnNumberStanding =
  | 'own'
  | 'same'
  | 'differs'
  | 'belongsToOther'
  | 'lookalike'
  | 'noHotline'
  | 'old'
  | 'otherPlace'
  | 'unreadable';

const noHotlines: readonly NumberClass[] = [
  'mobile',
  'resaleMobile',
  'overseas',
  'smsPort',
  'hidden',
];

/** A year after the day (YYYY-MM-DD) on which it was copied, a number is to be looked up again. */
export function isDue(copiedOn: string, today: string): boolean {
  if (copiedOn === '') return true;
  const nextYear = `${Number(copiedOn.slice(0, 4)) + 1}${copiedOn.slice(4)}`;
  return today >= nextYear;
}

/** Compares a copied number with the directory; `institution` is the id of the company it is meant to reach, empty if the directory does not have it. */
export function ownNumberStanding(
  record: OwnNumberRecord,
  institution: string,
  { institutions, today }: DirectorySnapshot,
): OwnNumberStanding {
  if (!isFromOfficialPlace(record)) return 'otherPlace';
  const parsed = parseNumber(record.number);
  if (parsed === null) return 'unreadable';
  const rows = officialRows({ institutions });
  const owners = rowsMatching(parsed, rows).map((row) => row.institution);
  if (owners.length > 0 && !owners.includes(institution)) return 'belongsToOther';
  const { relation } = explainNumber(parsed, rows, institution || undefined);
  if (relation === 'lookalike') return 'lookalike';
  if (noHotlines.includes(classifyNumber(parsed))) return 'noHotline';
  const listed = institutionById({ institutions }, institution)?.hotlines ?? [];
  if (owners.length === 0 && listed.length > 0) return 'differs';
  if (isDue(record.copiedOn, today)) return 'old';
  return owners.length > 0 ? 'same' : 'own';
}

/** Whether a copied number may be dialled with one tap. */
export function mayDialOwn(standing: OwnNumberStanding): boolean {
  return standing === 'own' || standing === 'same';
}

/** What a telephone dials for a copied number, without the keys to press afterwards; empty for what is no number. */
export function dialString({ number }: OwnNumberRecord): string {
  const parsed = parseNumber(number);
  if (parsed === null) return '';
  return parsed.areaCode ? `${parsed.areaCode}${parsed.core}` : parsed.digits;
}

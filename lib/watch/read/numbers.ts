import { classifyNumber } from '@/lib/phone/classify';
import { type ParsedNumber, parseNumber } from '@/lib/phone/parse';

/** A telephone number found in a text, with where it stands. */
export interface FoundNumber {
  readonly parsed: ParsedNumber;
  readonly from: number;
  readonly to: number;
}

// Digits with at most three marks between two of them: what people write as one number, or several in a row.
const chain = /[+(]{0,2}\d(?:[\s()\-.·•]{0,3}\d)*/g;
// A part ends at a space and before a bracket: what stands in one is often a remark, "400-668-9000(24小时)".
const part = /[+(]*[^\s(]+/g;
const mostParts = 4;
const mostNumbers = 2_000;
const longestNumber = 40;
const keysBehind = /^\s*(?:转|轉|分机号?|ext\.?)\s*\d{1,6}/i;

/** Finds every reading of the digits in a text (as `plainText` gives it) as telephone numbers: "010 6655 8888" is one, two and three. A text that holds thousands is read no further. */
export function numbersIn(plain: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of plain.matchAll(chain)) {
    const parts = [...match[0].matchAll(part)].map((one) => ({
      from: match.index + one.index,
      to: match.index + one.index + one[0].length,
    }));
    for (const [index, { from }] of parts.entries()) {
      // Between two numbers of one chain too: a page may hold nothing but one of a million digits.
      if (found.length > mostNumbers) return found;
      for (const { to } of parts.slice(index, index + mostParts)) {
        if (to - from > longestNumber) break;
        const keys = keysBehind.exec(plain.slice(to))?.[0] ?? '';
        const parsed = parseNumber(plain.slice(from, to) + keys);
        if (parsed !== null && parsed.digits !== '') found.push({ parsed, from, to });
      }
    }
  }
  return found;
}

/** True when a number on a page is this one: the area code may be left out there. */
export function isSameNumber(onPage: ParsedNumber, value: ParsedNumber): boolean {
  if (onPage.international === 'other') return false;
  if (onPage.digits === value.digits) return true;
  return (
    value.areaCode !== undefined && onPage.areaCode === undefined && onPage.core === value.core
  );
}

const hotlineLike: readonly string[] = [
  'fourHundred',
  'eightHundred',
  'serviceCode95',
  'serviceCode96',
  'mobile',
  'resaleMobile',
];

/** True for what can be nothing but a telephone number; a date, an amount or a counter is not. */
export function isPlainlyTelephone(plain: string, { parsed, from }: FoundNumber): boolean {
  const kind = classifyNumber(parsed);
  if (kind === 'landline')
    return parsed.areaCode !== undefined && /^[+(]*0/.test(plain.slice(from));
  return hotlineLike.includes(kind);
}

import { classifyNumber, type NumberClass } from '@/lib/phone/classify';
import { explainNumber, type NumberExplanation, rowsMatching } from '@/lib/phone/compare';
import { type ParsedNumber, parseNumber } from '@/lib/phone/parse';
import { countDigits, plainText } from '@/lib/phone/spelling';
import type { OfficialRow } from '../model/published';

const digitsAndMarks = /^[\d\s+()\-–—.·•,，。、;:：/*#xext转分机号]+$/i;
// The shortest number somebody could be called from that is no number of the state.
const fewestInWords = 5;

/**
 * True when a query is a number rather than a name: three digits and nothing but marks beside them, or five digits in
 * any spelling, whatever words stand around them.
 */
export function looksLikeNumber(query: string): boolean {
  if (countDigits(query) >= fewestInWords) return true;
  const plain = plainText(query).trim();
  return digitsAndMarks.test(plain) && plain.replace(/\D/g, '').length >= 3;
}

/** What the directory can say about a number somebody typed; `official` is the published number it equals. */
export interface NumberAnswer extends NumberExplanation {
  readonly parsed: ParsedNumber | null;
  readonly official: string | null;
  readonly numberClass: NumberClass;
}

/** Compares a typed number with every published one; an official match needs the whole number. */
export function answerForNumber(rows: readonly OfficialRow[], query: string): NumberAnswer {
  const parsed = parseNumber(query);
  const [matching] = parsed === null ? [] : rowsMatching(parsed, rows);
  return {
    ...explainNumber(parsed, rows),
    parsed,
    official: matching?.number ?? null,
    numberClass: parsed === null ? 'unknown' : classifyNumber(parsed),
  };
}

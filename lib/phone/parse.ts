import { dashedExtension } from './extension';
import { type NationalNumber, nationalNumber } from './national-number';
import { plainText, saysHidden, spelledNumber } from './spelling';

/**
 * A number as it stands on a display or was typed. `digits` has no +86 and no trunk 0; `core` has no
 * area code either; `areaCode` keeps its 0. A caller who hides the number has empty `digits`.
 */
export type ParsedNumber = NationalNumber & { readonly typed: string; readonly extension?: string };

const longestText = 64;
const longestNumber = 24;
const shortestNumber = 3;

/**
 * Reads one telephone number in any spelling and never throws; null when there is none, more than
 * one, masked digits, or more than 64 characters.
 */
export function parseNumber(text: string): ParsedNumber | null {
  if (text.length > longestText) return null;
  const typed = text.trim();
  const plain = plainText(typed);
  const spelled = spelledNumber(plain);
  if (spelled === null) {
    return saysHidden(plain) ? { typed, digits: '', core: '', international: 'none' } : null;
  }
  const { number, keys } = dashedExtension(spelled.number);
  const found = nationalNumber(number);
  if (found.digits.length < shortestNumber || found.digits.length > longestNumber) return null;
  const extension = [...keys, ...spelled.keys].join('-');
  return { typed, ...found, ...(extension === '' ? {} : { extension }) };
}

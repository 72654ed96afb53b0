import { nationalNumber } from './national-number';
import { fixedLength } from './numbering-plan';
import { digitsIn } from './spelling';

const landline = /^[2-8]\d{6,7}$/;
const shortCode = /^(?:9[56]\d{3,4}|1[0-2]\d{3})$/;

/**
 * Splits "021-68811008-8001" or "95511-2-3" into the number and the keys after it, but only where
 * the number before the dash is already whole.
 */
export function dashedExtension(spelled: string): { number: string; keys: string[] } {
  const parts = spelled.split('-').map((part) => part.trim());
  const undivided = { number: spelled, keys: [] };
  if (fixedLength.test(nationalNumber(spelled).core)) return undivided;
  for (const end of parts.keys()) {
    const keys = parts.slice(end);
    if (!keys.every((key) => /^\d{1,6}$/.test(key))) continue;
    const number = parts.slice(0, end).join('-');
    if (isWhole(number, keys)) return { number, keys };
  }
  return undivided;
}

function isWhole(number: string, keys: readonly string[]): boolean {
  const { core, international } = nationalNumber(number);
  if (international === 'other') return false;
  if (fixedLength.test(core)) return true;
  // A subscriber number broken by dashes may still go on: 0571-8998-8848 has no extension.
  const lastPart = number.slice(number.lastIndexOf('-') + 1);
  const unbroken = digitsIn(lastPart).length >= core.length;
  if (landline.test(core)) return unbroken;
  // One key each: "95588-1" is a menu, "95588-12" may be a longer number spelled oddly.
  return unbroken && shortCode.test(core) && keys.every((key) => key.length === 1);
}

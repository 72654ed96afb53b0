import { nationalNumber } from './national-number';

const mobileOr400 = /^(?:1[3-9]\d{9}|[48]00\d{7})$/;
const landline = /^[2-8]\d{6,7}$/;
const shortCode = /^(?:9[56]|1[0-2])\d{3}$/;

/**
 * Splits "021-68811008-8001" or "95511-2-3" into the number and the keys after it, but only where
 * the number before the dash is already whole.
 */
export function dashedExtension(spelled: string): { number: string; keys: string[] } {
  const parts = spelled.split('-').map((part) => part.trim());
  const undivided = { number: spelled, keys: [] };
  if (mobileOr400.test(nationalNumber(spelled).core)) return undivided;
  for (let end = 1; end < parts.length; end += 1) {
    const keys = parts.slice(end);
    if (!keys.every((key) => /^\d{1,6}$/.test(key))) continue;
    const number = parts.slice(0, end).join('-');
    if (isWhole(number, parts[end - 1] ?? '', keys)) return { number, keys };
  }
  return undivided;
}

function isWhole(number: string, lastPart: string, keys: readonly string[]): boolean {
  const { core, international } = nationalNumber(number);
  if (international === 'other') return false;
  if (mobileOr400.test(core)) return true;
  // A subscriber number broken by dashes may still go on: 0571-8998-8848 has no extension.
  const unbroken = lastPart.replace(/\D/g, '').length >= core.length;
  if (landline.test(core)) return unbroken;
  // One key each: "95588-1" is a menu, "95588-12" may be a longer number spelled oddly.
  return unbroken && shortCode.test(core) && keys.every((key) => key.length === 1);
}

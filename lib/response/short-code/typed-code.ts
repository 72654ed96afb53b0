/** The digits of what was typed or pasted: full-width ones count, spaces and dashes do not; anything else stays and fails. */
export function digitsTyped(typed: string): string {
  return typed
    .slice(0, 100)
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[\s\-‐-―－_.·]/g, '')
    .replace(/\D/g, 'x');
}

/** A code as it is read out and printed: sixteen digits a row, in groups of four. */
export function codeRows(digits: string): string[] {
  return (digits.match(/.{1,16}/g) ?? []).map(inGroupsOfFour);
}

/** Digits in groups of four. */
export function inGroupsOfFour(digits: string): string {
  return digits.match(/.{1,4}/g)?.join(' ') ?? '';
}

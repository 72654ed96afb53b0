import type { Institution } from '../model/institution';

/** True when two numbers of one length differ in a single digit or in two neighbours swapped. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (at.length === 1) return true;
  const [first = 0, second = 0] = at;
  return (
    at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  );
}

// Short codes are dense: 95588 and 95568 are two real banks. Ten digits are not alike by chance.
const shortestTelling = 8;

/** Says whose published number a long one imitates, if any: a slip of the finger away is not proposed unseen. */
export function lookalikeReason(
  number: string,
  institution: string,
  all: readonly Institution[],
): string | null {
  if (number.length < shortestTelling) return null;
  for (const { id, hotlines } of all) {
    const model = hotlines.find((hotline) => isOneSlipAway(hotline.number, number));
    if (model !== undefined && id !== institution) {
      return `${number} is one slip away from ${model.number}, a number of ${id}. Read the page again, digit by digit.`;
    }
  }
  return null;
}

import { isNearMiss } from '@/lib/phone/near-miss';
import type { Institution } from '../model/institution';

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
    const model = hotlines.find((hotline) => isNearMiss(hotline.number, number));
    if (model !== undefined && id !== institution) {
      return `${number} is one slip away from ${model.number}, a number of ${id}. Read the page again, digit by digit.`;
    }
  }
  return null;
}

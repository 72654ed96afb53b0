import { chinaDate } from '../model/china-date';
import { type EvidenceKind, isFirstHand } from '../model/evidence';
import { httpsAddress } from '../model/https-address';

/** A page that proves a contact point. */
interface ProvingPage {
  readonly kind: EvidenceKind;
  readonly url: string | null;
}

/** That two looks no longer found it there. */
interface LostPage {
  readonly url: string;
  readonly raisedAt: Date;
}

/**
 * Gives the day (YYYY-MM-DD in China) from which every page that carries a contact point has lost it, as a field to
 * spread; nothing while one of them still has it. The pages of the owner or an authority carry it, where there are any.
 */
export function sourceGone(
  evidence: readonly ProvingPage[],
  lost: readonly LostPage[],
): { readonly sourceGoneOn?: string } {
  const firstHand = evidence.filter(({ kind }) => isFirstHand(kind));
  const carrying = (firstHand.length > 0 ? firstHand : evidence)
    .map(({ url }) => (url === null ? null : httpsAddress(url)))
    .filter((url) => url !== null);
  if (carrying.length === 0) return {};
  const days: string[] = [];
  for (const url of carrying) {
    const last = lost
      .filter((one) => one.url === url)
      .map(({ raisedAt }) => chinaDate(raisedAt))
      .sort()
      .at(-1);
    if (last === undefined) return {};
    days.push(last);
  }
  return { sourceGoneOn: days.sort().at(-1) ?? '' };
}

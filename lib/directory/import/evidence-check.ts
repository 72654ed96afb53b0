import type { Evidence } from '../model/evidence';
import { isFirstHand } from '../model/evidence';
import { mayStandAt, type Owner, placesFor } from '../model/first-hand';
import { isReviewedAddress } from '../model/hosts';
import { checkDay, checkUrl, type Finding } from './finding';
import { checkWords } from './words-check';

/** Finds a page that claims to be the owner's, an authority's or a bank's and stands elsewhere. */
function checkKind({ kind, url }: Evidence, owner: Owner): Finding[] {
  if (!isFirstHand(kind)) return [];
  // An address that is not reviewed at all is told by the check of addresses.
  if (url !== null && (!isReviewedAddress(url) || mayStandAt(kind, url, owner))) return [];
  const expected = `a page by ${kind} with its address on ${placesFor(kind, owner)}`;
  const fix = 'Name what the page is: news, ownCopy or thirdParty; or have its host reviewed.';
  return [{ field: 'evidence', expected, arrived: url ?? 'no address', fix }];
}

/** Finds what is wrong with a page, its words aside: who may have written it, its address, its days; `known` may stand in its publisher's name. */
export function checkPage(
  page: Evidence,
  known: readonly string[],
  owner: Owner,
  today: string,
): Finding[] {
  return [
    ...checkKind(page, owner),
    ...checkUrl('evidence', page.url),
    ...checkDay('evidence.seenOn', page.seenOn, today),
    ...checkDay('evidence.pageDate', page.pageDate, today),
    ...checkWords('evidence.publisher', page.publisher, known),
  ];
}

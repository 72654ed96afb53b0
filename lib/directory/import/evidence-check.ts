import type { Evidence } from '../model/evidence';
import { isFirstHand } from '../model/evidence';
import { mayStandAt, type Owner, placesFor } from '../model/first-hand';
import { type Hosts, isReviewedAddress } from '../model/hosts';
import { checkDay, checkUrl, type Finding, type Judging } from './finding';
import { checkWords } from './words-check';

/** Finds a page that claims to be the owner's, an authority's or a bank's and stands elsewhere. */
function checkKind({ kind, url }: Evidence, owner: Owner, hosts: Hosts): Finding[] {
  if (!isFirstHand(kind)) return [];
  // An address that is not reviewed at all is told by the check of addresses.
  if (url !== null) {
    if (!isReviewedAddress(url, hosts) || mayStandAt(kind, url, owner, hosts)) return [];
  }
  const expected = `a page by ${kind} with its address on ${placesFor(kind, owner, hosts)}`;
  const fix = 'Name what the page is: news, ownCopy or thirdParty; or have its host reviewed.';
  return [{ field: 'evidence', expected, arrived: url ?? 'no address', fix }];
}

/** Finds what is wrong with a page, its words aside: who may have written it, its address, its days; `known` may stand in its publisher's name. */
export function checkPage(
  page: Evidence,
  known: readonly string[],
  owner: Owner,
  { today, hosts }: Judging,
): Finding[] {
  return [
    ...checkKind(page, owner, hosts),
    ...checkUrl('evidence', page.url, hosts),
    ...checkDay('evidence.seenOn', page.seenOn, today),
    ...checkDay('evidence.pageDate', page.pageDate, today),
    ...checkWords('evidence.publisher', page.publisher, known, hosts),
  ];
}

import { addressOf, type Place } from '@/lib/addresses';
import { caseCodeFor } from '@/lib/response/case-code';
import { inGroupsOfFour } from '@/lib/response/case-code-typed';
import { codePage } from './code-address';
import type { PaperGround } from './paper-plan';

/** How somebody holding the printed sheet finds it again: the short code, else the whole address; null where neither exists. */
export function printedWayBack(place: Place, ground: PaperGround): string | null {
  const { words, directory, site } = ground;
  const code = caseCodeFor(place.answers, place.picks, directory.institutions);
  if (code) {
    const digits = `${words.paper.code.label} ${inGroupsOfFour(code.digits)}`;
    return site ? `${digits} · ${codePage(site)}` : digits;
  }
  return site ? `${words.plan.print.address} ${site}${addressOf('/plan', place)}` : null;
}

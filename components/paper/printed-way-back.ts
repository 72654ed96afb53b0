import type { Place } from '@/lib/addresses';
import { caseCodeFor } from '@/lib/response/case-code';
import { inGroupsOfFour } from '@/lib/response/case-code-typed';
import { codePage } from './code-address';
import type { PaperGround } from './paper-plan';

/** How somebody holding the printed sheet finds it again: the short code and where it is typed. Null without one: nobody types a whole address. */
export function printedWayBack(place: Place, ground: PaperGround): string | null {
  const { words, directory, site } = ground;
  const code = caseCodeFor(place.answers, place.picks, directory.institutions);
  if (!code) return null;
  const digits = `${words.paper.code.label} ${inGroupsOfFour(code.digits)}`;
  return site ? `${digits} · ${codePage(site)}` : digits;
}

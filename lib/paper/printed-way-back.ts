import type { CheckState } from '@/lib/page-url';
import { inGroupsOfFour } from '@/lib/response/short-code/typed-code';
import { codeOf } from './code-of';
import { codePage } from './code-url';
import type { PaperContext } from './paper-plan';

/** How somebody holding the printed sheet finds it again: the short code and where it is typed. Null without one: nobody types a whole address. */
export function printedWayBack(state: CheckState, context: PaperContext): string | null {
  const { messages, directory, site } = context;
  const code = codeOf(state, directory.institutions);
  if (!code) return null;
  const digits = `${messages.paper.code.label} ${inGroupsOfFour(code.digits)}`;
  return site ? `${digits} · ${codePage(site)}` : digits;
}

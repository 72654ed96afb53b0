import { type CheckState, urlAfterAnswers } from '@/lib/page-url';
import { interviewFor } from '@/lib/response/interview';
import type { PageRow } from './page-row';

/** An address without a page of its own. */
interface RedirectRow extends PageRow {
  /** Where it leads. */
  readonly to: (state: CheckState) => string;
}

/** The addresses that only lead on: the bare check to where the answers lead, without any to the first question. */
export const redirectPages = {
  check: {
    path: '/check',
    listing: 'private',
    to: (state) => urlAfterAnswers(interviewFor(state.answers), state),
  },
} as const satisfies Readonly<Record<string, RedirectRow>>;

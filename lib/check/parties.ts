import type { CheckState } from '@/lib/page-url';
import type { OtherParty } from '@/lib/triage/other-party';

/** This party as the other one sees it. */
function asOther({ answers, picks: { claimed } }: CheckState): OtherParty {
  return claimed ? { answers, claimed } : { answers };
}

/** The merchant's own bank and payment company, whoever the parties claim to be. */
function ownPicks({ picks: { claimed: _, ...own } }: CheckState): CheckState['picks'] {
  return own;
}

/** The same matter seen from the other party; null where there is one party. */
export function fromTheOther(state: CheckState): CheckState | null {
  const { other } = state;
  if (!other) return null;
  const picks = other.claimed ? { ...ownPicks(state), claimed: other.claimed } : ownPicks(state);
  return { ...state, answers: other.answers, picks, other: asOther(state) };
}

/** A new party beside this one: nothing is answered of it, what was told so far is kept as the other. */
export function withAnotherParty(state: CheckState): CheckState {
  return { ...state, answers: {}, picks: ownPicks(state), other: asOther(state) };
}

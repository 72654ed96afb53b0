import type { Outcome } from './judge';
import { secondLookAfter } from './schedule';

/** What one look said of one fact. */
export interface PastFinding {
  readonly observationId: number;
  readonly at: Date;
  readonly outcome: Outcome;
}

/** Looks in a row that say the same of a fact. */
export interface Streak {
  readonly first: PastFinding;
  readonly last: PastFinding;
}

const lost: readonly Outcome[] = ['gone', 'changed', 'ownerChanged'];

/** True for an outcome that speaks against a contact point, rather than for a look by a person. */
export function isLost(outcome: Outcome): boolean {
  return lost.includes(outcome);
}

function saysTheSame(a: Outcome, b: Outcome): boolean {
  return a === b || (isLost(a) && isLost(b));
}

/**
 * The suspicion that the latest looks agree on; null when the latest saw the value, or none reached the page. A look
 * that reached nothing says nothing and neither makes nor ends a suspicion. `findings` come latest first.
 */
export function suspicionIn(findings: readonly PastFinding[]): Streak | null {
  const telling = findings.filter(({ outcome }) => outcome !== 'unreachable');
  const [last] = telling;
  if (last === undefined || last.outcome === 'there') return null;
  let first = last;
  for (const finding of telling) {
    if (!saysTheSame(finding.outcome, last.outcome)) break;
    first = finding;
  }
  return { first, last };
}

/** True once a second look, hours after the first, says the same. */
export function isConfirmed({ first, last }: Streak): boolean {
  return last.at.getTime() - first.at.getTime() >= secondLookAfter;
}

/** Days after which a page that nobody reaches becomes a matter for a person. */
const longestAway = 21 * 24 * 3_600_000;

/** The looks since a page was last reached, once that is three weeks; null before. `findings` come latest first. */
export function awayIn(findings: readonly PastFinding[]): Streak | null {
  const reached = findings.findIndex(({ outcome }) => outcome !== 'unreachable');
  const away = reached < 0 ? findings : findings.slice(0, reached);
  const [last] = away;
  const first = away.at(-1);
  if (last === undefined || first === undefined) return null;
  return last.at.getTime() - first.at.getTime() >= longestAway ? { first, last } : null;
}

/** What a reviewer may say of a contact point after comparing it with the live official page. */
export const checkVerdicts = ['right', 'wrong', 'cannotTell'] as const;
export type CheckVerdict = (typeof checkVerdicts)[number];

/** What one person said, with a key of his own, of exactly what was shown to him. */
export interface SignedCheck {
  readonly by: string;
  readonly verdict: CheckVerdict;
  /** YYYY-MM-DD in China. */
  readonly on: string;
  /** Names what was shown: value, words, evidence and the proposal they came from. */
  readonly shown: string;
}

/** Two different people found the same thing right. */
export interface DoubleCheck {
  /** The earlier of the two days: what is older decides how long it stays good. */
  readonly on: string;
  readonly by: readonly [string, string];
}

/**
 * Says who verified a contact point: the last two different people who found right exactly what it says now (`shown`),
 * neither of them its proposer, with nobody finding it wrong since. `checks` are in the order they were signed. Null
 * when there are no two such people.
 */
export function doubleCheck(
  checks: readonly SignedCheck[],
  shown: string,
  proposer: string | null,
): DoubleCheck | null {
  const same = checks.filter((check) => check.shown === shown);
  const wrong = same.findLastIndex(({ verdict }) => verdict === 'wrong');
  const right = same
    .slice(wrong + 1)
    .filter(({ verdict, by }) => verdict === 'right' && by !== proposer);
  const second = right.at(-1);
  const first = right.findLast(({ by }) => by !== second?.by);
  if (first === undefined || second === undefined) return null;
  const [on = first.on] = [first.on, second.on].sort();
  return { on, by: [first.by, second.by] };
}

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

/** How many people have to find a contact point right before it counts as verified. */
export const peopleToVerify = 2;

/** How many it takes from the proposal of something new until it counts as verified: whoever proposes does not check. */
export const peopleToAdd = peopleToVerify + 1;

/** Keeps of each person's answers the latest, in the order they were signed: whoever looks again, or slipped, answers anew. */
export function latestAnswers<T extends Pick<SignedCheck, 'by'>>(checks: readonly T[]): T[] {
  return checks.filter((one, at) => !checks.slice(at + 1).some(({ by }) => by === one.by));
}

/** True while one person finds right what another finds wrong. */
export function isDisputed(checks: readonly Pick<SignedCheck, 'by' | 'verdict'>[]): boolean {
  const answers = latestAnswers(checks);
  return (['right', 'wrong'] as const).every((one) =>
    answers.some(({ verdict }) => verdict === one),
  );
}

/**
 * Says who verified a contact point: the last two different people who found right exactly what it says now (`shown`),
 * neither of them its proposer, with nobody finding it wrong since. Of each person the latest answer counts, so that a "wrong" stands
 * until its author answers otherwise or two others find it right after it. `checks` are in the order they were signed. Null
 * when there are no two such people.
 */
export function doubleCheck(
  checks: readonly SignedCheck[],
  shown: string,
  proposer: string | null,
): DoubleCheck | null {
  const answers = latestAnswers(checks.filter((check) => check.shown === shown));
  const wrong = answers.findLastIndex(({ verdict }) => verdict === 'wrong');
  const [first, second] = answers
    .slice(wrong + 1)
    .filter(({ verdict, by }) => verdict === 'right' && by !== proposer)
    .slice(-peopleToVerify);
  if (first === undefined || second === undefined) return null;
  const [on = first.on] = [first.on, second.on].sort();
  return { on, by: [first.by, second.by] };
}

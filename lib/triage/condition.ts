import type { Fact } from './vocabulary';

/**
 * When a row holds: every group needs at least one of its facts.
 * `[['requests.pay'], ['role.police', 'role.authority']]` reads "asks for money, and says police or authority".
 */
export type Condition<F extends string = Fact> = readonly (readonly F[])[];

/** Tells whether every group of the condition has a fact among these; an empty condition always holds. */
export function holds<F extends string>(
  condition: Condition<F>,
  facts: ReadonlySet<string>,
): boolean {
  // Asked of a thousand rows for every plan: plain loops, which make no function a row.
  for (const group of condition) {
    if (!hasOneOf(group, facts)) return false;
  }
  return true;
}

/** Tells whether one of these facts is there. */
export function hasOneOf(some: readonly string[], facts: ReadonlySet<string>): boolean {
  for (const fact of some) {
    if (facts.has(fact)) return true;
  }
  return false;
}

/** The facts that made the condition hold, in the order of the condition; empty when it does not hold. */
export function because<F extends string>(
  condition: Condition<F>,
  facts: ReadonlySet<string>,
): F[] {
  if (!holds(condition, facts)) return [];
  return condition.flatMap((group) => group.filter((fact) => facts.has(fact)));
}

import type { Condition } from './condition';

/** What is established, and what further answers may still establish. */
export interface Known<F extends string = string> {
  readonly facts: ReadonlySet<F>;
  /** Facts not established that an open question could still establish. */
  readonly open: ReadonlySet<F>;
}

/** Whether a row holds whatever else is answered, may still come to hold, or no longer can. */
export type Truth = 'holds' | 'open' | 'fails';

/** A row of a table: it holds where its condition does and none of the facts that bar it is there. */
export interface Row<F extends string = string> {
  readonly when: Condition<F>;
  readonly unless?: readonly F[] | undefined;
}

function groupTruth<F extends string>(group: readonly F[], { facts, open }: Known<F>): Truth {
  if (group.some((fact) => facts.has(fact))) return 'holds';
  return group.some((fact) => open.has(fact)) ? 'open' : 'fails';
}

/** All of them: one that fails decides. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('fails')) return 'fails';
  return truths.includes('open') ? 'open' : 'holds';
}

/** Any of them: one that holds decides. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('holds')) return 'holds';
  return truths.includes('open') ? 'open' : 'fails';
}

const opposite = { holds: 'fails', open: 'open', fails: 'holds' } as const;

/** Evaluates a row over what is known: `holds` and `fails` are final, no further answer changes them. */
export function truthOf<F extends string>({ when, unless = [] }: Row<F>, known: Known<F>): Truth {
  // Thousands of rows are evaluated for a page, most of which fail at their first group.
  let truth: Truth = 'holds';
  for (const group of when) {
    const one = groupTruth(group, known);
    if (one === 'fails') return one;
    if (one === 'open') truth = one;
  }
  return allOf([truth, opposite[groupTruth(unless, known)]]);
}

/** The open facts on which an open row depends; none where it is decided. */
export function dependsOn<F extends string>(row: Row<F>, known: Known<F>): F[] {
  if (truthOf(row, known) !== 'open') return [];
  const unsettled = row.when.filter((group) => groupTruth(group, known) === 'open');
  return [...unsettled.flat(), ...(row.unless ?? [])].filter((fact) => known.open.has(fact));
}

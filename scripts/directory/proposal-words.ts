import { fieldChangeLine } from '@/lib/directory/review/field-changes';
import type { PointChange } from '@/lib/directory/review/publication-changes';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';

const largestId = 2_147_483_647;
const mostAtOnce = 1_000;

/** Reads the number of a proposal. */
export function proposalIn(word: string): number {
  const id = /^\d+$/.test(word) ? Number(word) : 0;
  if (id >= 1 && id <= largestId) return id;
  throw new ReviewRefusal(
    `Expected the number of a proposal, such as 7, got "${word}". See: proposals.`,
  );
}

/** Reads numbers and spans of numbers, such as 7 or 12-40, at most a thousand in all. */
export function proposalsIn(words: readonly string[]): number[] {
  const ids = new Set<number>();
  for (const word of words) {
    const [first = '', last = first, ...rest] = word.split('-');
    const [from, to] = [proposalIn(first), proposalIn(last)];
    if (rest.length > 0 || to < from) {
      throw new ReviewRefusal(`Expected a span such as 7-40, got "${word}".`);
    }
    if (ids.size + to - from >= mostAtOnce) {
      throw new ReviewRefusal(`Expected at most ${mostAtOnce} proposals at once, got ${word}.`);
    }
    for (let id = from; id <= to; id += 1) ids.add(id);
  }
  return [...ids];
}

/** Says what happens to a contact point, and below it each field that changes. */
export function pointChangeLines({ what, id, fields }: PointChange): string[] {
  return [`${what}: ${id}`, ...fields.map((field) => `    ${fieldChangeLine(field)}`)];
}

import { type Answers, answerPairs, parseAnswers, parsePicks, type Query } from './answers';

/**
 * Another party of the same matter, told apart: its answers count for its own verdict only. What is picked of the
 * merchant's own bank and payment company belongs to both; whom they claim to be belongs to each.
 */
export interface OtherParty {
  readonly answers: Answers;
  readonly claimed?: string;
}

/** What the keys of the other party begin with. */
const prefix = 'other.';

/** Reads the other party of a query; null where there is none, junk becomes nothing. */
export function parseOtherParty(query: Query): OtherParty | null {
  const own = Object.fromEntries(
    Object.entries(query).flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
    ),
  );
  const answers = parseAnswers(own);
  if (Object.keys(answers).length === 0) return null;
  const { claimed } = parsePicks(own);
  return claimed ? { answers, claimed } : { answers };
}

/** The other party as pairs of a query; none without one. */
export function otherPairs(other: OtherParty | null): [string, string][] {
  if (!other) return [];
  const { answers, claimed } = other;
  return answerPairs(answers, claimed ? { claimed } : {}).map(([key, value]) => [
    `${prefix}${key}`,
    value,
  ]);
}

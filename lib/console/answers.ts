import type { PrismaClient } from '@/lib/database/generated/client';
import { isDisputed, latestAnswers, type SignedCheck } from '@/lib/directory/model/double-check';
import { type CheckStatement, checkFrom } from '@/lib/directory/store/statement';

/** What one person signed about exactly one thing, with his note. */
export interface Answer extends SignedCheck {
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Reads every signed answer by what was shown, in the order they were signed. */
export async function answersByShown(
  database: PrismaClient,
): Promise<ReadonlyMap<string, readonly Answer[]>> {
  const rows = await database.signedAct.findMany({
    where: { kind: 'check' },
    orderBy: { id: 'asc' },
    select: { statement: true },
  });
  const said = new Map<string, Answer[]>();
  for (const { statement: text } of rows) {
    const statement = JSON.parse(text) as CheckStatement;
    const { reason, at } = statement;
    const answer = { ...checkFrom(statement), reason, at };
    said.set(answer.shown, [...(said.get(answer.shown) ?? []), answer]);
  }
  return said;
}

/** A reviewer's own latest answer. */
export function ownAnswer(answers: readonly Answer[], reviewer: string): Answer | undefined {
  return answers.findLast(({ by }) => by === reviewer);
}

/**
 * The answers a reviewer is told of: all where two disagree, none before he has answered himself, and while he is asked anew none
 * that came after his own. He looks by himself, lest two checks be one.
 */
export function answersToldTo(
  answers: readonly Answer[],
  reviewer: string,
  isAsked: boolean,
): readonly Answer[] {
  if (isDisputed(answers)) return answers;
  const own = answers.findLastIndex(({ by }) => by === reviewer);
  return own < 0 || isAsked ? answers.slice(0, own + 1) : answers;
}

/** True where two disagree and this reviewer has not answered since they do. */
export function hasToSettle(answers: readonly Answer[], reviewer: string): boolean {
  if (!isDisputed(answers)) return false;
  const arose = answers.findLastIndex(
    (_, at) => !isDisputed(answers.slice(0, at)) && isDisputed(answers.slice(0, at + 1)),
  );
  return answers.findLastIndex(({ by }) => by === reviewer) <= arose;
}

/** True where somebody's "wrong" stands. */
export function isFoundWrong(answers: readonly Answer[]): boolean {
  return latestAnswers(answers).some(({ verdict }) => verdict === 'wrong');
}

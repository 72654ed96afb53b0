import type { Prisma, SignedActKind } from '@/lib/database/generated/client';
import type { SignedCheck } from '../../model/double-check';
import { pointId } from '../../model/points';
import { PublicationRefusal } from '../../store/check-publication';
import { challengeOf, checkFrom, type Statement } from '../../store/statement';
import { assertionProblem, fingerprintOf } from './assertion';

/** Everything that is needed to verify one act again, wherever it is kept. */
export interface KeptAct {
  readonly id: number;
  readonly reviewer: string;
  readonly statement: string;
  readonly assertion: unknown;
  readonly key: { readonly id: string; readonly reviewer: string; readonly publicKey: Uint8Array };
}

/** An act with what is wrong with it, if anything. */
export interface JudgedAct {
  readonly id: number;
  readonly statement: Statement | null;
  readonly problem: string | null;
}

/** Verifies one act by itself: the signature, and that statement, key and row name one person. */
export async function judgeAct(act: KeptAct): Promise<JudgedAct> {
  const statement = statementFrom(act.statement);
  if (statement === null) return { id: act.id, statement, problem: 'its statement is unreadable' };
  const names = new Set([statement.reviewer, act.reviewer, act.key.reviewer]);
  const problem =
    names.size > 1
      ? `it names ${[...names].join(' and ')}`
      : await assertionProblem(act.statement, statement.origin, act.assertion, act.key);
  return { id: act.id, statement, problem };
}

function statementFrom(text: string): Statement | null {
  try {
    const statement = JSON.parse(text) as Statement;
    return typeof statement.reviewer === 'string' && typeof statement.origin === 'string'
      ? statement
      : null;
  } catch {
    return null;
  }
}

/** Reads every signed act, or those of some kinds, with the key that signed it, in the order they were signed. */
export async function readSignedActs(
  db: Prisma.TransactionClient,
  kinds?: readonly SignedActKind[],
): Promise<KeptAct[]> {
  const rows = await db.signedAct.findMany({
    ...(kinds === undefined ? {} : { where: { kind: { in: [...kinds] } } }),
    orderBy: { id: 'asc' },
    include: { reviewer: true, key: { include: { reviewer: true } } },
  });
  return rows.map(({ id, statement, assertion, reviewer, key }) => ({
    id,
    statement,
    assertion,
    reviewer: reviewer.name,
    key: { id: key.id, publicKey: key.publicKey, reviewer: key.reviewer.name },
  }));
}

/** The challenges and keys the audit tells of. */
async function audited(db: Prisma.TransactionClient) {
  const rows = await db.auditEntry.findMany({ where: { action: { in: ['sign', 'key'] } } });
  const told = (action: string, field: string) =>
    new Set(
      rows
        .filter((row) => row.action === action)
        .map(({ subject, detail }) => `${subject} ${String((detail as Prisma.JsonObject)[field])}`),
    );
  return { signed: told('sign', 'challenge'), keys: told('key', 'fingerprint') };
}

/**
 * Reads every signed check by the contact point it is about, each verified anew. Throws a PublicationRefusal for an act
 * whose signature does not hold, or whose act or key the audit does not tell of.
 */
export async function signedChecks(
  db: Prisma.TransactionClient,
): Promise<ReadonlyMap<string, readonly SignedCheck[]>> {
  const { signed, keys } = await audited(db);
  const checks = new Map<string, SignedCheck[]>();
  const acts = await readSignedActs(db);
  // One that says "wrong" would be missed most.
  const kept = new Set(acts.map((act) => `${act.reviewer} ${challengeOf(act.statement)}`));
  const gone = [...signed].find((one) => !kept.has(one));
  if (gone !== undefined) {
    throw new PublicationRefusal(
      `The audit tells of a signed act that is gone: ${gone}. Restore a backup from before.`,
    );
  }
  for (const act of acts) {
    const { statement, problem } = await judgeAct(act);
    const told =
      signed.has(`${act.reviewer} ${challengeOf(act.statement)}`) &&
      keys.has(`${act.key.reviewer} ${fingerprintOf(act.key.publicKey)}`);
    if (statement === null || problem !== null || !told) {
      const reason = problem ?? 'the audit does not tell of it or of its key';
      throw new PublicationRefusal(
        `Signed act ${act.id} by ${act.reviewer} does not hold: ${reason}. Restore a backup from before.`,
      );
    }
    if (statement.act !== 'check') continue;
    const { institution, pointKind: kind, value } = statement.shown;
    const key = pointId(institution, { kind, value });
    checks.set(key, [...(checks.get(key) ?? []), checkFrom(statement)]);
  }
  return checks;
}

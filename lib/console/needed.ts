import type { PrismaClient } from '@/lib/database/generated/client';
import { peopleToAdd, peopleToVerify } from '@/lib/directory/model/double-check';

/** How many people it takes, by the rule that decides, and how many there are. */
export interface Needed {
  readonly toVerify: number;
  readonly toAdd: number;
  /** Approvers who can sign today. */
  readonly approvers: number;
  /** Those of them who are somebody else than this reviewer. */
  readonly others: number;
}

/** Counts who can sign, beside how many the rule asks for. */
export async function neededPeople(database: PrismaClient, reviewer: string): Promise<Needed> {
  const approvers = await database.reviewer.findMany({
    where: { active: true, role: 'approver', keys: { some: { revokedAt: null } } },
    select: { name: true },
  });
  return {
    toVerify: peopleToVerify,
    toAdd: peopleToAdd,
    approvers: approvers.length,
    others: approvers.filter(({ name }) => name !== reviewer).length,
  };
}

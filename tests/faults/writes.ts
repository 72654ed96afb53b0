import { setTimeout as pause } from 'node:timers/promises';
import { connect } from '@/lib/database/connect';
import type { PrismaClient } from '@/lib/database/generated/client';
import { verifyAudit } from '@/lib/directory/review/audit';
import { propose } from '@/lib/directory/review/propose';
import { addReviewer } from '@/lib/directory/review/reviewers';

/** Reviewers at work: every act that was acknowledged to them, until the database fails them or they are stopped. */
export interface Writes {
  /** The subjects of the acts, as the audit chain names them. */
  readonly acknowledged: readonly string[];
  /** Waits until so many acts are acknowledged, or the database has failed them. */
  readonly until: (count: number) => Promise<void>;
  /** Lets them finish what they do and gives what was acknowledged. */
  readonly stop: () => Promise<readonly string[]>;
}

let reviewers = 0;

/** Starts three reviewers who write as fast as they are answered. */
export function acknowledgedWrites(databaseUrl: string): Writes {
  const database = connect(databaseUrl, 10_000);
  const acknowledged: string[] = [];
  let isStopped = false;
  const work = async (act: () => Promise<string>) => {
    while (!isStopped) acknowledged.push(await act());
  };
  // A database that fails them ends their work; only what it acknowledged counts.
  const all = [
    work(() => newReviewer(database)),
    work(() => newReviewer(database)),
    work(() => newProposal(database)),
  ].map((one) => one.catch(() => undefined));
  return {
    acknowledged,
    async until(count) {
      const failed = Promise.all(all).then(() => true);
      while (acknowledged.length < count) {
        if (await Promise.race([failed, pause(20, false)])) return;
      }
    },
    async stop() {
      isStopped = true;
      await Promise.all(all);
      await database.$disconnect();
      return acknowledged;
    },
  };
}

async function newReviewer(database: PrismaClient): Promise<string> {
  reviewers += 1;
  const name = `reviewer-${process.pid}-${reviewers}`;
  await addReviewer(database, { name, role: 'editor' }, { by: 'operator', now: new Date() });
  return name;
}

async function newProposal(database: PrismaClient): Promise<string> {
  const as = await newReviewer(database);
  const request = {
    kind: 'withdraw',
    institution: 'icbc',
    value: '95588',
    reason: 'a rehearsal',
  } as const;
  return `proposal ${await propose(database, request, { as, now: new Date() })}`;
}

/** What is missing in a database of the acts acknowledged to reviewers, or how its audit chain is broken; null when all is there. */
export async function lossIn(
  databaseUrl: string,
  acknowledged: readonly string[],
): Promise<string | null> {
  const database = connect(databaseUrl, 10_000);
  try {
    const { broken } = await verifyAudit(database);
    if (broken !== null) return `entry ${broken.seq} of the audit chain: ${broken.reason}`;
    const kept = new Set(await subjectsIn(database));
    const lost = acknowledged.filter((subject) => !kept.has(subject));
    return lost.length === 0 ? null : `lost: ${lost.join(', ')}`;
  } finally {
    await database.$disconnect();
  }
}

async function subjectsIn(database: PrismaClient): Promise<string[]> {
  const [reviewerRows, proposals, entries] = await Promise.all([
    database.reviewer.findMany({ select: { name: true } }),
    database.proposal.findMany({ select: { id: true } }),
    database.auditEntry.findMany({ select: { subject: true } }),
  ]);
  const rows = new Set([
    ...reviewerRows.map(({ name }) => name),
    ...proposals.map(({ id }) => `proposal ${id}`),
  ]);
  // An act counts as kept when both its row and its audit entry are there.
  return entries.map(({ subject }) => subject).filter((subject) => rows.has(subject));
}

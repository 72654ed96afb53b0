import type { Prisma, PrismaClient } from '@/lib/database/generated/client';

/** Somebody else watches this database, or took over because this watcher was silent for too long. */
export class LeaseRefusal extends Error {}

/** The right to watch a database, for a while: an embedded one gives all its clients one session, so a lock of a session is none. */
export interface Lease {
  readonly holder: string;
  /** Seconds after which another watcher may take over. */
  readonly seconds: number;
}

export const leaseSeconds = 180;

/** Takes the lease of a database, or throws a LeaseRefusal that says until when somebody has it. Times are the database's. */
export async function takeLease(database: PrismaClient, lease: Lease): Promise<void> {
  const taken = await database.$executeRaw`
    INSERT INTO "watch_lease" ("id", "holder", "expires_at")
    VALUES (1, ${lease.holder}, now() + make_interval(secs => ${lease.seconds}))
    ON CONFLICT ("id") DO UPDATE
      SET "holder" = EXCLUDED."holder", "expires_at" = EXCLUDED."expires_at"
      WHERE "watch_lease"."expires_at" < now() OR "watch_lease"."holder" = EXCLUDED."holder"`;
  if (taken === 1) return;
  const held = await database.watchLease.findUnique({ where: { id: 1 } });
  throw new LeaseRefusal(
    `Another watcher is at work on this database${held === null ? '' : `, until ${held.expiresAt.toISOString()} at least`}. ` +
      'Let it finish, or wait until then if it was killed.',
  );
}

/** Holds the lease for longer, within the transaction that writes: whoever has lost it writes nothing. */
export async function renewLease(db: Prisma.TransactionClient, lease: Lease): Promise<void> {
  const renewed = await db.$executeRaw`
    UPDATE "watch_lease" SET "expires_at" = now() + make_interval(secs => ${lease.seconds})
    WHERE "id" = 1 AND "holder" = ${lease.holder}`;
  if (renewed === 1) return;
  throw new LeaseRefusal(
    'Another watcher took this database over, for this one was silent for too long. It ends.',
  );
}

/** Gives the lease back; nothing happens where it was lost. */
export async function giveLeaseBack(database: PrismaClient, { holder }: Lease): Promise<void> {
  await database.watchLease.deleteMany({ where: { id: 1, holder } });
}

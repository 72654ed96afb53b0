import type { PrismaClient } from '@/lib/database/generated/client';

/** Empties a test database, past the triggers that keep everybody else from it. */
export async function emptyTestDatabase(database: PrismaClient): Promise<void> {
  await database.$transaction([
    database.$executeRaw`SET LOCAL session_replication_role = 'replica'`,
    database.$executeRaw`TRUNCATE "institution", "contact_point", "reviewer", "proposal", "decision",
      "live_check", "audit_entry", "publication", "watch_observation", "watch_alarm", "watch_lease",
      "reviewer_key", "invitation", "console_session",
      "console_challenge", "signed_act" RESTART IDENTITY CASCADE`,
  ]);
}

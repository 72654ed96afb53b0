import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import type { correctionClaims } from '@/lib/directory/store/corrections';

/** What somebody outside says is wrong, until a reviewer has looked. */
export interface OpenCorrection {
  readonly institutionId: string;
  /** Both null for something that is not published. */
  readonly kind: ContactPointKind | null;
  readonly value: string | null;
  readonly claim: (typeof correctionClaims)[number];
  readonly number: string | null;
  readonly page: string | null;
  /** YYYY-MM-DD in China. */
  readonly on: string;
  /** The day the watcher found the number on a listed host of the institution itself; null until then. */
  readonly provedOn: string | null;
}

const mostShown = 500;

/**
 * Lists the corrections that wait, proved ones first, then the oldest. One about a contact point waits until somebody signs a check of it; one about
 * something else until somebody proposes anything for the institution. No act closes one by itself: a stolen session
 * could.
 */
export async function openCorrections(database: PrismaClient): Promise<OpenCorrection[]> {
  const rows = await database.$queryRaw<
    (Omit<OpenCorrection, 'on' | 'provedOn'> & { receivedAt: Date; provedAt: Date | null })[]
  >`
    SELECT c."institution_id" AS "institutionId", c."point_kind"::text AS "kind", c."value", c."claim", c."number", c."page",
      c."received_at" AS "receivedAt", c."proved_at" AS "provedAt"
    FROM "correction" AS c
    WHERE CASE WHEN c."value" IS NULL
      THEN NOT EXISTS (
        SELECT FROM "proposal" AS p
        WHERE p."institution_id" = c."institution_id" AND p."proposed_at" > c."received_at"
      )
      ELSE EXISTS (
        SELECT FROM "contact_point" AS t
        WHERE t."institution_id" = c."institution_id" AND t."kind" = c."point_kind" AND t."value" = c."value"
          AND t."withdrawn_at" IS NULL AND NOT EXISTS (
            SELECT FROM "signed_act" AS s
            WHERE s."contact_point_id" = t."id" AND s."kind" = 'check' AND s."at" > c."received_at"
          )
      ) END
    ORDER BY (c."proved_at" IS NULL), c."received_at" LIMIT ${mostShown}`;
  return rows.map(({ receivedAt, provedAt, ...row }) => ({
    ...row,
    on: chinaDate(receivedAt),
    provedOn: provedAt === null ? null : chinaDate(provedAt),
  }));
}

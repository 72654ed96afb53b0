import { z } from 'zod';
import type { PrismaClient } from '@/lib/database/generated/client';
import { contactPointKinds } from '../../model/contact-point';
import { pointsOf } from '../../model/points';
import { isDoublyChecked } from '../../model/trust';
import { readPublicNames } from '../../store/public-names';
import { readInstitutions } from '../../store/repository';
import { shownOf } from '../../store/statement';
import { fingerprintOf } from './assertion';
import { readSignedActs } from './signed-acts';

const shown = z.strictObject({
  institution: z.string(),
  pointKind: z.enum(contactPointKinds),
  value: z.string(),
  words: z.unknown(),
  proposal: z.int().nullable(),
});

const exportSchema = z.strictObject({
  format: z.literal('ringtrue-signed-acts/1'),
  exportedAt: z.string(),
  keys: z.array(
    z.strictObject({
      fingerprint: z.string(),
      credential: z.string(),
      reviewer: z.string(),
      /** COSE, base64url. */
      publicKey: z.string(),
      revokedAt: z.string().nullable(),
    }),
  ),
  acts: z.array(
    z.strictObject({
      id: z.int(),
      reviewer: z.string(),
      credential: z.string(),
      statement: z.string(),
      assertion: z.unknown(),
    }),
  ),
  /** What the database says is verified, to be held against the acts. */
  verified: z.array(
    z.strictObject({
      shown,
      checkedOn: z.string(),
      checkedBy: z.array(z.string()),
      proposer: z.string().nullable(),
    }),
  ),
});

/** Everything reviewers signed, with the keys, in a file of its own. */
export type SignedExport = z.infer<typeof exportSchema>;

/** Reads an export; throws when it has another shape. */
export function parseSignedExport(text: string): SignedExport {
  return exportSchema.parse(JSON.parse(text));
}

/** Writes down everything reviewers signed, and what the database makes of it. Verifies nothing. */
export async function exportSigned(database: PrismaClient, now: Date): Promise<SignedExport> {
  const keys = await database.reviewerKey.findMany({
    orderBy: { addedAt: 'asc' },
    include: { reviewer: true },
  });
  const acts = await readSignedActs(database);
  return {
    format: 'ringtrue-signed-acts/1',
    exportedAt: now.toISOString(),
    keys: keys.map(({ id, publicKey, reviewer, revokedAt }) => ({
      fingerprint: fingerprintOf(publicKey),
      credential: id,
      reviewer: reviewer.name,
      publicKey: Buffer.from(publicKey).toString('base64url'),
      revokedAt: revokedAt?.toISOString() ?? null,
    })),
    acts: acts.map(({ id, reviewer, statement, assertion, key }) => ({
      ...{ id, reviewer, statement, assertion },
      credential: key.id,
    })),
    verified: await verifiedPoints(database),
  };
}

async function verifiedPoints(database: PrismaClient): Promise<SignedExport['verified']> {
  const rows = await database.contactPoint.findMany({
    where: { proposalId: { not: null } },
    include: { proposal: { include: { proposedBy: true } } },
  });
  const owners = new Map(
    [...(await readPublicNames(database))].map(([name, publicName]) => [publicName, name]),
  );
  return (await readInstitutions(database)).flatMap((institution) =>
    pointsOf(institution).flatMap((point) => {
      const { lastCheckedOn, checkedBy } = point.content;
      if (lastCheckedOn === null || !isDoublyChecked(point.content)) return [];
      const row = rows.find(
        ({ institutionId, kind, value }) =>
          institutionId === institution.id && kind === point.kind && value === point.value,
      );
      return [
        {
          shown: shownOf(institution.id, point, row?.proposalId ?? null),
          checkedOn: lastCheckedOn,
          checkedBy: checkedBy.map((shown) => owners.get(shown) ?? shown),
          proposer: row?.proposal?.proposedBy.name ?? null,
        },
      ];
    }),
  );
}

import { z } from 'zod';
import type { PrismaClient, Proposal } from '@/lib/database/generated/client';
import { valueIn } from '../../import/value-in';
import { canonicalJson } from '../../model/canonical-json';
import { completeInstitution } from '../../model/complete-institution';
import { contactPointKinds } from '../../model/contact-point';
import { seedHosts } from '../../model/hosts';
import type { Institution } from '../../model/institution';
import { type Point, pointId, pointsOf } from '../../model/points';
import { isDoublyChecked } from '../../model/trust';
import { readHostBook } from '../../store/host-book';
import { publicNameOwners } from '../../store/public-names';
import { readInstitutions, readPublished } from '../../store/repository';
import { type CheckStatement, shownHash, shownOf } from '../../store/statement';
import { ownerIn } from '../host-rules';
import { fingerprintOf } from './assertion';
import { type KeptAct, readSignedActs } from './signed-acts';

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
  /** What the tables or the publication call verified, to be held against the acts. */
  verified: z.array(
    z.strictObject({
      shown,
      checkedOn: z.string(),
      checkedBy: z.array(z.string()),
      proposer: z.string().nullable(),
    }),
  ),
  /** The hosts that the tables or the publication count; exports of an earlier version name none. */
  hosts: z.array(z.strictObject({ host: z.string(), owner: z.string() })).default([]),
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
    verified: [...(await verifiedPoints(database, acts))],
    hosts: [...(await countedHosts(database))],
  };
}

/** The hosts that the tables count and those that an institution was published with: somebody may have changed either. */
async function countedHosts(database: PrismaClient): Promise<SignedExport['hosts']> {
  const { listed } = await readHostBook(database);
  const published = (await readPublished(database))?.institutions ?? [];
  const all = [
    ...listed.map((entry) => ({ host: entry.host, owner: ownerIn(entry) })),
    ...published.flatMap(({ id, ownHosts }) => ownHostsOf(id, ownHosts)),
  ];
  return [...new Map(all.map((one) => [`${one.host} ${one.owner}`, one])).values()];
}

function ownHostsOf(owner: string, published: readonly string[] | undefined) {
  const usual = seedHosts.flatMap((one) => (ownerIn(one) === owner ? [one.host] : []));
  return (published ?? usual).map((host) => ({ host, owner }));
}

type Claim = SignedExport['verified'][number];

/** What the tables call verified and, where that differs, what is published as verified: somebody may have changed either. */
async function verifiedPoints(
  database: PrismaClient,
  acts: readonly KeptAct[],
): Promise<readonly Claim[]> {
  const rows = await database.contactPoint.findMany({
    include: { proposal: { include: { proposedBy: true } } },
  });
  const rowOf = new Map(rows.map((row) => [pointId(row.institutionId, row), row]));
  const owners = await publicNameOwners(database);
  const approved = await database.proposal.findMany({
    where: { decision: { approved: true } },
    include: { proposedBy: true },
    orderBy: { id: 'desc' },
  });
  const signed = new Set(acts.flatMap(({ statement }) => shownHashesIn(statement)));
  const claimsOf = (institutions: readonly Institution[]) =>
    institutions.flatMap((institution) =>
      pointsOf(institution).flatMap((point): Claim[] => {
        const { lastCheckedOn, checkedBy } = point.content;
        if (lastCheckedOn === null || !isDoublyChecked(point.content)) return [];
        const today = rowOf.get(pointId(institution.id, point))?.proposal ?? null;
        // A change that was approved and waits to be published has a proposal of its own.
        const proposals = [
          today,
          null,
          ...approved.filter((one) => isAbout(one, institution.id, point)),
        ];
        const shownBy = (one: (typeof proposals)[number]) =>
          shownOf(institution.id, point, one?.id ?? null);
        const proposal = proposals.find((one) => signed.has(shownHash(shownBy(one)))) ?? today;
        return [
          {
            shown: shownBy(proposal),
            checkedOn: lastCheckedOn,
            checkedBy: checkedBy.map((name) => owners.get(name) ?? name),
            proposer: proposal?.proposedBy.name ?? null,
          },
        ];
      }),
    );
  const published = (await readPublished(database))?.institutions.map(completeInstitution) ?? [];
  const all = [...claimsOf(await readInstitutions(database)), ...claimsOf(published)];
  return [...new Map(all.map((claim) => [canonicalJson(claim), claim])).values()];
}

function isAbout(
  { institutionId, pointKind, content, value }: Proposal,
  institution: string,
  point: Point,
): boolean {
  const to = valueIn(content) ?? value;
  return institutionId === institution && pointKind === point.kind && to === point.value;
}

function shownHashesIn(statement: string): string[] {
  try {
    const { act, shown } = JSON.parse(statement) as CheckStatement;
    return act === 'check' ? [shownHash(shown)] : [];
  } catch {
    return [];
  }
}

import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { canonicalJson } from '../model/canonical-json';
import { chinaDate } from '../model/china-date';
import { type ListedAndFormer, storedTogether } from '../model/former';
import type { Institution } from '../model/institution';
import { type Point, pointId, pointsOf } from '../model/points';
import { hashOfText, PublicationRefusal } from '../store/check-publication';
import {
  type Publication,
  readListedAndFormer,
  readPublication,
  readPublished,
  type Snapshot,
} from '../store/repository';
import { recordAct, watcherName } from './audit';
import { refuseUnexplained } from './explained';
import { reviewerNamed } from './reviewers';

/** How many versions keep their content; of older ones the hash stays. */
const versionsKept = 10;

/** What a publication did: the version readers get, and whether it is a new one. */
export interface PublishOutcome {
  readonly version: number;
  readonly isNew: boolean;
}

/** Makes other publications wait until this transaction ends. */
export async function waitForOurTurn(db: Prisma.TransactionClient): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(7464788300)`;
}

// Two machines on one database may differ a little.
const tolerance = 24 * 3_600_000;

/**
 * True when a publication bears a day that is yet to come, which a clock ahead once gave it, and under which every number
 * counts as expired. A clock that is behind what people wrote into the directory cannot judge that.
 */
function isDatedAhead(
  { publishedAt }: Publication,
  institutions: readonly Institution[],
  now: Date,
): boolean {
  const today = chinaDate(now);
  const isBehind = institutions.some(({ hotlines }) =>
    hotlines.some(({ seenOn, lastCheckedOn }) => seenOn > today || (lastCheckedOn ?? '') > today),
  );
  return !isBehind && Date.parse(publishedAt) > now.getTime() + tolerance;
}

/** What was published last; null when that is not to be trusted any more. */
async function intactPublication(db: Prisma.TransactionClient): Promise<Snapshot | null> {
  try {
    return await readPublished(db);
  } catch (error) {
    if (error instanceof PublicationRefusal) return null;
    throw error;
  }
}

/**
 * Publishes what the tables say as one new row; the same content is not published twice, unless what stands
 * there was tampered with or bears a day that is yet to come. `base` is what explains the tables beside reviewers' decisions: the last
 * publication, or null within an import. `read` is what this transaction has read since it has its turn, where it wrote
 * nothing afterwards. Throws a PublicationRefusal for what nothing explains.
 */
export async function publishIn(
  db: Prisma.TransactionClient,
  actor: string,
  now: Date,
  base: ListedAndFormer | null,
  read: ListedAndFormer | null = null,
): Promise<PublishOutcome> {
  const tables = read ?? (await readListedAndFormer(db));
  await refuseUnexplained(db, tables, base);
  return writePublication(db, actor, now, tables);
}

async function writePublication(
  db: Prisma.TransactionClient,
  actor: string,
  now: Date,
  directory: ListedAndFormer,
): Promise<PublishOutcome> {
  const { institutions } = directory;
  const content = canonicalJson(storedTogether(directory));
  const contentHash = hashOfText(content);
  const before = await readPublication(db);
  const isIntact = (await intactPublication(db)) !== null;
  const isSame = before?.contentHash === contentHash && !isDatedAhead(before, institutions, now);
  if (isIntact && before && isSame) return { version: before.version, isNew: false };
  const version = (before?.version ?? 0) + 1;
  const detail = { contentHash, institutions: institutions.length };
  await recordAct(db, { at: now, actor, action: 'publish', subject: `version ${version}`, detail });
  await db.$executeRaw`
    INSERT INTO "publication" ("version", "content_hash", "content", "published_at")
    VALUES (${version}, ${contentHash}, ${content}::jsonb, ${now})`;
  await db.$executeRaw`
    UPDATE "publication" SET "content" = NULL WHERE "version" <= ${version - versionsKept} AND "content" IS NOT NULL`;
  return { version, isNew: true };
}

const transactionLimits = { maxWait: 60_000, timeout: 300_000 };

/** Publishes everything that has been approved; readers see the old version or the new one, never a mixture. */
export async function publish(
  database: PrismaClient,
  { as, now }: { readonly as: string; readonly now: Date },
): Promise<PublishOutcome> {
  const reviewer = await reviewerNamed(database, as);
  return database.$transaction(async (db) => {
    await waitForOurTurn(db);
    const base = (await readPublished(db)) ?? { institutions: [] };
    return publishIn(db, reviewer.name, now, base);
  }, transactionLimits);
}

/**
 * Publishes what was published last with what the watcher missed since, and nothing else: what reviewers approved and
 * have not published stays with them, so that a machine only ever takes away. Null before the first publication.
 */
export async function publishLosses(
  database: PrismaClient,
  now: Date,
): Promise<PublishOutcome | null> {
  return database.$transaction(async (db) => {
    await waitForOurTurn(db);
    const published = await readPublished(db);
    if (published === null) return null;
    const tables = await readListedAndFormer(db);
    await refuseUnexplained(db, tables, published);
    const gone = new Map(
      tables.institutions.flatMap((one) =>
        pointsOf(one).map((point) => [pointId(one.id, point), point.content.sourceGoneOn]),
      ),
    );
    const marked = <T extends Point['content']>(
      id: string,
      point: Omit<Point, 'content'>,
      content: T,
    ): T => {
      const sourceGoneOn = gone.get(pointId(id, point));
      return sourceGoneOn === undefined ? content : { ...content, sourceGoneOn };
    };
    const institutions = published.institutions.map((one) => ({
      ...one,
      hotlines: one.hotlines.map((hotline) =>
        marked(one.id, { kind: 'phone', value: hotline.number }, hotline),
      ),
      // A publication of an earlier version has none.
      ...(one.channels === undefined
        ? {}
        : { channels: one.channels.map((channel) => marked(one.id, channel, channel)) }),
    }));
    const { former = [] } = published;
    return writePublication(db, watcherName, now, { institutions, former });
  }, transactionLimits);
}

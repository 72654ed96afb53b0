import { createHash } from 'node:crypto';
import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { canonicalJson } from './canonical-json';
import { checkEntries } from './import-check';
import { type Differences, differencesBetween } from './import-differences';
import { institutionFrom } from './import-institution';
import { type DirectoryFile, type FiledEntry, parseDirectory } from './import-parse';
import type { Problem } from './import-problem';
import { checkUniqueness } from './import-uniqueness';
import { withdrawInstitutions, writeDirectory } from './import-write';
import type { Institution } from './institution';
import { readInstitutions } from './repository';

type Transaction = Prisma.TransactionClient;

/** Either every reason for the refusal, with nothing written, or what the import changed. */
export type ImportOutcome =
  | { readonly refused: readonly Problem[] }
  | ({ readonly refused: null; readonly version: number } & Differences);

// An empty set of files would otherwise withdraw the whole directory.
const nothingGiven: Problem = {
  file: 'no file',
  entry: 'no entry',
  field: 'the files',
  expected: 'at least one directory file',
  arrived: 'none',
  fix: 'Name the folder that holds the directory.',
};

// A first import over the embedded database takes about a second; the rest is for a busy machine.
const transactionLimits = { maxWait: 60_000, timeout: 300_000 };

/** Keeps what reviewers found out: a file knows nothing of checks and must not undo them. */
function withChecksFrom(before: readonly Institution[], after: readonly Institution[]) {
  const checks = new Map(
    before.flatMap(({ id, hotlines }) =>
      hotlines.map(({ number, lastCheckedOn, checkedBy }) => [
        `${id} ${number}`,
        { lastCheckedOn, checkedBy },
      ]),
    ),
  );
  return after.map((institution) => ({
    ...institution,
    hotlines: institution.hotlines.map((hotline) => ({
      ...hotline,
      ...checks.get(`${institution.id} ${hotline.number}`),
    })),
  }));
}

/** Finds short-code numbers that this database already gave to somebody else, withdrawn names included. */
async function checkNumbersKept(db: Transaction, filed: readonly FiledEntry[]): Promise<Problem[]> {
  const rows = await db.institution.findMany({ select: { id: true, number: true } });
  const numberOf = new Map(rows.map(({ id, number }) => [id, number]));
  const ownerOf = new Map(rows.map(({ id, number }) => [number, id]));
  return filed.flatMap(({ file, entry: { id, number } }) => {
    const owner = ownerOf.get(number) ?? id;
    const kept = numberOf.get(id) ?? number;
    if (owner === id && kept === number) return [];
    const expected = numberOf.has(id) ? `${kept}, as published before` : 'a number never given out';
    const arrived = owner === id ? `${number}` : `${number}, which belongs to ${owner}`;
    const fix = 'Short codes on paper carry these numbers: keep them.';
    return [{ file, entry: id, field: 'number', expected, arrived, fix }];
  });
}

async function publish(db: Transaction, institutions: readonly Institution[], now: Date) {
  const contentHash = createHash('sha256').update(canonicalJson(institutions)).digest('hex');
  const { version } = await db.publication.update({
    where: { id: 1 },
    data: { version: { increment: 1 }, contentHash, publishedAt: now },
  });
  return version;
}

async function importInto(db: Transaction, filed: readonly FiledEntry[], now: Date) {
  // Held until the end: of two instances that start at once, the second finds nothing left to do.
  const [{ version }] = await db.$queryRaw<[{ version: number }]>`
    SELECT "version" FROM "publication" WHERE "id" = 1 FOR UPDATE`;
  const refused = await checkNumbersKept(db, filed);
  if (refused.length > 0) return { refused };

  const before = await readInstitutions(db);
  const fresh = filed.map(({ entry }) => institutionFrom(entry));
  const after = withChecksFrom(before, fresh).sort((a, b) => a.number - b.number);
  const differences = differencesBetween(before, after);
  const { added, changed, withdrawn } = differences;
  if (added.length + changed.length + withdrawn.length === 0) {
    return { refused: null, version, ...differences };
  }
  const touched = new Set([...added, ...changed, ...withdrawn].map((part) => part.split(' ')[0]));
  const named = new Set(after.map(({ id }) => id));
  await writeDirectory(
    db,
    after.filter(({ id }) => touched.has(id)),
    now,
  );
  const gone = before.map(({ id }) => id).filter((id) => !named.has(id));
  await withdrawInstitutions(db, gone, now);
  return { refused: null, version: await publish(db, after, now), ...differences };
}

/** Makes the database say what the files say, all or nothing; a second run with the same files changes nothing. */
export async function importDirectory(
  database: PrismaClient,
  files: readonly DirectoryFile[],
  now: Date,
): Promise<ImportOutcome> {
  const { entries, problems } = parseDirectory(files);
  if (files.length === 0) return { refused: [nothingGiven] };
  const refused = [...problems, ...checkUniqueness(entries), ...checkEntries(entries)];
  if (refused.length > 0) return { refused };
  return database.$transaction((db) => importInto(db, entries, now), transactionLimits);
}

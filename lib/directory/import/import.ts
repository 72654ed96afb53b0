import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '../model/china-date';
import type { Institution } from '../model/institution';
import { pointId, pointsOf } from '../model/points';
import { type AuditedAct, recordAct } from '../review/audit';
import { publishIn, waitForOurTurn } from '../review/publish';
import { verifiedHostBook } from '../review/signing/verified-hosts';
import { citableHosts } from '../store/host-book';
import { readListedAndFormer } from '../store/repository';
import { checkDirectory } from './check';
import { proposeHeldChanges } from './conflicts';
import { type Differences, differencesBetween } from './differences';
import { institutionFrom } from './institution';
import { mergeDirectory } from './merge';
import { type DirectoryFile, type FiledEntry, parseDirectory } from './parse';
import type { Problem } from './problem';
import { writeDifferences } from './write';

type Transaction = Prisma.TransactionClient;

/** Is told each step of a long import. */
export type Progress = (step: string) => void;

/** Either every reason for the refusal, with nothing written, or what the import changed. */
export type ImportOutcome =
  | { readonly refused: readonly Problem[] }
  | ({
      readonly refused: null;
      readonly version: number;
      /** Contact points a file wanted to put in another's place; two people decide about them. */
      readonly sentToReview: readonly string[];
    } & Differences);

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

/** Finds contact points that are published for somebody else, whom the files may not even name. */
function checkOwners(before: readonly Institution[], filed: readonly FiledEntry[]): Problem[] {
  const nobody = '';
  const owner = new Map(
    before.flatMap((institution) =>
      pointsOf(institution).map((point) => [pointId(nobody, point), institution.id]),
    ),
  );
  return filed.flatMap(({ file, entry }) =>
    [
      ...entry.hotlines.map(({ number, sharedWith }) => {
        return {
          kind: 'phone' as const,
          value: number,
          sharedWith: sharedWith as readonly string[],
        };
      }),
      ...entry.channels.map((channel) => ({ ...channel, sharedWith: [] as readonly string[] })),
    ].flatMap(({ sharedWith, ...point }) => {
      const id = owner.get(pointId(nobody, point)) ?? entry.id;
      if (id === entry.id || sharedWith.includes(id)) return [];
      const word = point.kind === 'phone' ? 'number' : point.kind;
      return [
        {
          file,
          entry: entry.id,
          field: pointId(nobody, point).trim(),
          expected: `a ${word} nobody else is published with`,
          arrived: `${point.value}, a published ${word} of ${id}`,
          fix: 'Let reviewers withdraw it there first.',
        },
      ];
    }),
  );
}

// The audit is written first: the database refuses a change of which it says nothing.
function actOf({ added, changed, withdrawn }: Differences, at: Date): AuditedAct {
  const detail = { added: [...added], changed: [...changed], withdrawn: [...withdrawn] };
  return { at, actor: 'import', action: 'import', subject: 'directory files', detail };
}

async function importInto(
  db: Transaction,
  filed: readonly FiledEntry[],
  now: Date,
  progress: Progress,
): Promise<ImportOutcome> {
  // Held until the end: of two instances that start at once, the second finds nothing left to do.
  await waitForOurTurn(db);
  const tables = await readListedAndFormer(db);
  const before = tables.institutions;
  const refused = [...(await checkNumbersKept(db, filed)), ...checkOwners(before, filed)];
  if (refused.length > 0) return { refused };

  const reviewed = await db.contactPoint.findMany({
    where: { managedBy: 'review' },
    select: { institutionId: true, kind: true, value: true },
  });
  const fresh = filed.map(({ entry }) => institutionFrom(entry));
  const { after, held } = mergeDirectory(before, fresh, reviewed);
  const differences = differencesBetween(before, after);
  const isChanged = Object.values(differences).some((parts) => parts.length > 0);
  if (isChanged) {
    await recordAct(db, actOf(differences, now));
    await writeDifferences(db, { before, after, differences, reviewed, now, progress });
  }
  const sentToReview = await proposeHeldChanges(db, filed, held, now);
  progress('publishing');
  // Reading 5 000 institutions takes seconds: what nobody has written to since reads the same.
  const { version } = await publishIn(db, 'import', now, null, isChanged ? null : tables);
  return { refused: null, version, sentToReview, ...differences };
}

/** Makes the database say what the files say, all or nothing; a second run with the same files changes nothing. */
export async function importDirectory(
  database: PrismaClient,
  files: readonly DirectoryFile[],
  now: Date,
  progress: Progress = () => undefined,
): Promise<ImportOutcome> {
  const { entries, problems } = parseDirectory(files);
  if (files.length === 0) return { refused: [nothingGiven] };
  const hosts = citableHosts(await verifiedHostBook(database));
  const refused = [...problems, ...checkDirectory(entries, { today: chinaDate(now), hosts })];
  if (refused.length > 0) return { refused };
  progress(`checked ${entries.length} entries`);
  return database.$transaction((db) => importInto(db, entries, now, progress), transactionLimits);
}

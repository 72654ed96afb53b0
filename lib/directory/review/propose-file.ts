import type { Prisma, PrismaClient, Reviewer } from '@/lib/database/generated/client';
import type { Judging } from '../import/finding';
import { canonicalJson } from '../model/canonical-json';
import { chinaDate } from '../model/china-date';
import type { Institution } from '../model/institution';
import { readInstitutions } from '../store/repository';
import { contentFrom } from './content';
import { entryFrom, type NumberRow } from './number-rows';
import { type Actor, type ProposalRequest, proposeIn } from './propose';
import { ReviewRefusal, reviewerNamed } from './reviewers';
import { verifiedHostBook } from './signing/verified-hosts';

/** What a table may ask for beside what its rows say. */
export interface TableOptions {
  /** Propose to withdraw every published number of the named institutions that the table does not name. */
  readonly withdrawMissing?: boolean;
  /** Why, in the proposer's words. */
  readonly reason?: string;
}

/** What came of a table: the ids of new proposals, and how many rows ask for what a proposal waits for already. */
export interface ProposedTable {
  readonly made: readonly number[];
  readonly waiting: number;
}

const fromFile = 'from an imported file';
const limits = { maxWait: 60_000, timeout: 300_000 };

function requestsFor(
  institution: Institution,
  rows: readonly NumberRow[],
  { withdrawMissing = false, reason = fromFile }: TableOptions,
): ProposalRequest[] {
  const { id, hotlines } = institution;
  const published = new Map(hotlines.map((hotline) => [hotline.number, entryFrom(hotline)]));
  const named = new Set(rows.map(({ number }) => number));
  const wanted = rows.flatMap(({ institution: _, ...content }): ProposalRequest[] => {
    const { number } = content;
    const now = published.get(number);
    if (now !== undefined && canonicalJson(now) === canonicalJson(content)) return [];
    const kind = now === undefined ? 'add' : 'change';
    return [{ kind, institution: id, value: number, content, reason }];
  });
  if (!withdrawMissing) return wanted;
  const gone = hotlines
    .filter(({ number }) => !named.has(number))
    .map(({ number }) => ({ kind: 'withdraw', institution: id, value: number, reason }) as const);
  return [...wanted, ...gone];
}

function refuseTwice(rows: readonly NumberRow[]): void {
  const seen = new Set<string>();
  for (const { institution, number } of rows) {
    const key = `${institution} ${number}`;
    if (seen.has(key)) {
      const fault = { code: 'twice', arrived: number, where: number } as const;
      throw new ReviewRefusal(`${key} stands in two rows. Leave one of them out.`, [fault]);
    }
    seen.add(key);
  }
}

function faultsOf(
  requests: readonly ProposalRequest[],
  institution: Institution,
  all: readonly Institution[],
  by: Judging,
): ReviewRefusal[] {
  return requests.flatMap(({ kind, value, content }) => {
    if (kind === 'withdraw') return [];
    try {
      contentFrom(content, 'phone', institution, all, by);
      return [];
    } catch (error) {
      if (!(error instanceof ReviewRefusal)) throw error;
      const faults = error.faults.map((fault) => ({ ...fault, where: value }));
      return [new ReviewRefusal(error.message, faults)];
    }
  });
}

/** Every request that follows from a table, all of them checked; throws everything that is wrong with it. */
function checkedRequests(
  rows: readonly NumberRow[],
  all: readonly Institution[],
  options: TableOptions,
  by: Judging,
): ProposalRequest[] {
  refuseTwice(rows);
  const ids = [...new Set(rows.map(({ institution }) => institution))];
  const refused: ReviewRefusal[] = [];
  const requests = ids.flatMap((id) => {
    const institution = all.find((one) => one.id === id);
    if (institution === undefined) {
      refused.push(
        new ReviewRefusal(
          `No institution ${id}. New institutions enter through prisma/directory, where a look-alike name is seen.`,
          [{ code: 'institution', arrived: id, where: id }],
        ),
      );
      return [];
    }
    const own = rows.filter((row) => row.institution === id);
    const asked = requestsFor(institution, own, options);
    refused.push(...faultsOf(asked, institution, all, by));
    return asked;
  });
  if (refused.length > 0) {
    throw new ReviewRefusal(
      refused.map(({ message }) => message).join('\n'),
      refused.flatMap(({ faults }) => faults),
    );
  }
  return requests;
}

type Asked = Pick<ProposalRequest, 'kind' | 'value' | 'content'>;

function keyOf(institution: string, { kind, value, content = null }: Asked): string {
  return canonicalJson([institution, kind, value, content]);
}

async function waitingKeys(db: Prisma.TransactionClient): Promise<ReadonlySet<string>> {
  const rows = await db.proposal.findMany({ where: { decision: null, pointKind: 'phone' } });
  return new Set(
    rows.map(({ institutionId, kind, value, content }) =>
      keyOf(institutionId, { kind, value, content }),
    ),
  );
}

/**
 * Lists what the rows of a table ask for beside what is published and what a proposal waits for already; one wrong row refuses
 * the whole table, with everything that is wrong in it.
 */
export async function tableRequests(
  db: Prisma.TransactionClient,
  rows: readonly NumberRow[],
  now: Date,
  options: TableOptions = {},
): Promise<{ readonly fresh: readonly ProposalRequest[]; readonly waiting: number }> {
  const all = await readInstitutions(db);
  const by = { today: chinaDate(now), hosts: (await verifiedHostBook(db)).listed };
  const requests = checkedRequests(rows, all, options, by);
  const waiting = await waitingKeys(db);
  const fresh = requests.filter((one) => !waiting.has(keyOf(one.institution, one)));
  return { fresh, waiting: requests.length - fresh.length };
}

/** Writes many proposals down within a transaction, and gives their ids. */
export async function proposeAllIn(
  db: Prisma.TransactionClient,
  reviewer: Reviewer,
  requests: readonly ProposalRequest[],
  now: Date,
): Promise<number[]> {
  const all = await readInstitutions(db);
  const by = { today: chinaDate(now), hosts: (await verifiedHostBook(db)).listed };
  const made: number[] = [];
  for (const request of requests)
    made.push(await proposeIn(db, reviewer, request, now, { all, by }));
  return made;
}

/**
 * Proposes everything in which the rows of a table differ from what is published, in one transaction: one wrong row refuses
 * the whole table. A number that the table leaves out stays, unless `withdrawMissing` asks otherwise; what a proposal
 * waits for already is not proposed again.
 */
export async function proposeFile(
  database: PrismaClient,
  rows: readonly NumberRow[],
  { as, now }: Actor,
  options: TableOptions = {},
): Promise<ProposedTable> {
  const reviewer = await reviewerNamed(database, as);
  return database.$transaction(async (db) => {
    const { fresh, waiting } = await tableRequests(db, rows, now, options);
    return { made: await proposeAllIn(db, reviewer, fresh, now), waiting };
  }, limits);
}

import type { Prisma } from '@/lib/database/generated/client';
import type { Institution } from '@/lib/directory/model/institution';
import { entryFrom, parseNumberRows } from '@/lib/directory/review/number-rows';
import type { ProposalRequest } from '@/lib/directory/review/propose';
import { tableRequests } from '@/lib/directory/review/propose-file';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import { readInstitutions } from '@/lib/directory/store/repository';
import { ConsoleRefusal, toldFaults } from '../problem';
import type { ActRequest } from './requests';

type Row = Readonly<Record<string, unknown>>;

/**
 * Fills a line of a plain table, which has no column for whether a number calls out, with what is published of it: direction, note,
 * purpose where it names none, and the other pages. A row of a declaration says all of it itself.
 */
function withPublished(raw: unknown, all: readonly Institution[]): unknown {
  if (typeof raw !== 'object' || raw === null || 'direction' in raw) return raw;
  const { evidence, ...row }: Row = { ...raw };
  const hotline = all
    .find(({ id }) => id === row.institution)
    ?.hotlines.find(({ number }) => number === row.number);
  if (hotline === undefined) {
    return { direction: 'unknown', purpose: 'customerService', ...row, evidence };
  }
  const pages: readonly Row[] = Array.isArray(evidence) ? evidence : [];
  const { evidence: known, ...kept } = entryFrom(hotline);
  const others = known.filter(({ url }) => url === null || pages.every((one) => one.url !== url));
  return { ...kept, ...row, evidence: [...pages, ...others] };
}

/** Says what a pasted table asks for, as so many proposals; refuses it whole with everything that is wrong in it. */
export async function tableContentOf(
  db: Prisma.TransactionClient,
  { rows, reason }: Extract<ActRequest, { act: 'proposeTable' }>,
  now: Date,
): Promise<readonly ProposalRequest[]> {
  try {
    const all = await readInstitutions(db);
    const whole = rows.map((row) => withPublished(row, all));
    const { fresh } = await tableRequests(db, parseNumberRows('table', whole), now, { reason });
    if (fresh.length === 0) throw new ConsoleRefusal('nothingNew');
    return fresh;
  } catch (error) {
    if (!(error instanceof ReviewRefusal)) throw error;
    throw new ConsoleRefusal('refused', error.message, toldFaults(error));
  }
}

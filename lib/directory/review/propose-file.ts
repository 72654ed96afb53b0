import type { PrismaClient } from '@/lib/database/generated/client';
import { canonicalJson } from '../model/canonical-json';
import { chinaDate } from '../model/china-date';
import type { Institution } from '../model/institution';
import { readInstitutions } from '../store/repository';
import { contentFrom } from './content';
import { entryFrom, type NumberRow } from './number-rows';
import { type Actor, type ProposalRequest, propose } from './propose';
import { ReviewRefusal } from './reviewers';

function requestsFor(institution: Institution, rows: readonly NumberRow[]): ProposalRequest[] {
  const { id, hotlines } = institution;
  const published = new Map(hotlines.map((hotline) => [hotline.number, entryFrom(hotline)]));
  const named = new Set(rows.map(({ number }) => number));
  const reason = 'from an imported file';
  const wanted = rows.flatMap(({ institution: _, ...content }): ProposalRequest[] => {
    const { number } = content;
    const now = published.get(number);
    if (now !== undefined && canonicalJson(now) === canonicalJson(content)) return [];
    const kind = now === undefined ? 'add' : 'change';
    return [{ kind, institution: id, value: number, content, reason }];
  });
  const gone = hotlines
    .filter(({ number }) => !named.has(number))
    .map(({ number }) => ({ kind: 'withdraw', institution: id, value: number, reason }) as const);
  return [...wanted, ...gone];
}

/** Proposes everything in which a table differs from what is published, for the institutions it names; one wrong row refuses the whole table. */
export async function proposeFile(
  database: PrismaClient,
  rows: readonly NumberRow[],
  actor: Actor,
): Promise<number[]> {
  const all = await readInstitutions(database);
  const ids = [...new Set(rows.map(({ institution }) => institution))];
  const requests = ids.flatMap((id) => {
    const institution = all.find((one) => one.id === id);
    if (institution === undefined) {
      throw new ReviewRefusal(
        `No institution ${id}. New institutions enter through prisma/directory, where a look-alike name is seen.`,
      );
    }
    const asked = requestsFor(
      institution,
      rows.filter((row) => row.institution === id),
    );
    for (const { kind, content } of asked) {
      if (kind === 'add' || kind === 'change')
        contentFrom(content, 'phone', institution, all, chinaDate(actor.now));
    }
    return asked;
  });
  const made: number[] = [];
  for (const request of requests) made.push(await propose(database, request, actor));
  return made;
}

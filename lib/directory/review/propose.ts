import type { Prisma, PrismaClient, ProposalKind } from '@/lib/database/generated/client';
import { checkDay } from '../import/finding';
import { chinaDate } from '../model/china-date';
import { isOfficialPage, placesFor } from '../model/first-hand';
import type { Institution } from '../model/institution';
import { readInstitutions } from '../store/repository';
import { recordAct } from './audit';
import { contentFrom } from './content';
import { ReviewRefusal, reviewerNamed } from './reviewers';

/** What somebody wants done about a number. */
export interface ProposalRequest {
  readonly kind: ProposalKind;
  readonly institution: string;
  /** The published number it is about; for `add` the new one. */
  readonly number: string;
  /** The number's new row, written as in a directory file; for `add` and `change`. */
  readonly content?: unknown;
  readonly reason: string;
  /** The live official page the proposer had open, and on which day. */
  readonly checked?: { readonly on: string; readonly at: string };
}

/** Who acts, and when. */
export interface Actor {
  readonly as: string | undefined;
  readonly now: Date;
}

function refuseUnless(condition: boolean, message: string): void {
  if (!condition) throw new ReviewRefusal(message);
}

function checkTarget({ kind, number }: ProposalRequest, institution: Institution): void {
  const { id, hotlines } = institution;
  const isPublished = hotlines.some((hotline) => hotline.number === number);
  const expected = kind === 'add' ? 'a number it does not have yet' : 'a published number of it';
  refuseUnless(
    isPublished !== (kind === 'add'),
    `Expected ${expected} to ${kind} for ${id}, got ${number}. See: show ${id}.`,
  );
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function checkVisit(
  { kind, checked }: ProposalRequest,
  institution: Institution,
  today: string,
): void {
  if (checked === undefined) {
    refuseUnless(kind !== 'check', 'A check needs --checked-on DATE and --checked-at ADDRESS.');
    return;
  }
  refuseUnless(
    isDay(checked.on),
    `Expected a date like 2026-11-22 in --checked-on, got "${checked.on}".`,
  );
  refuseUnless(
    checkDay('', checked.on, today).length === 0,
    `Expected a day in --checked-on that is not after today, ${today}, got ${checked.on}.`,
  );
  refuseUnless(
    isOfficialPage(checked.at, institution),
    `Expected --checked-at on ${placesFor('ownSite', institution)} or an authority's (lib/directory/model/hosts.ts), got ${checked.at}.`,
  );
}

function contentOf(
  request: ProposalRequest,
  institution: Institution,
  all: readonly Institution[],
  today: string,
) {
  if (request.kind === 'withdraw' || request.kind === 'check') return undefined;
  const content = contentFrom(request.content, institution, all, today);
  refuseUnless(
    request.kind === 'change' || content.number === request.number,
    `Expected the same number in the content, got ${content.number} for ${request.number}.`,
  );
  return content as Prisma.InputJsonObject;
}

/** Writes a proposal down for somebody else to decide, and gives its id; refuses what no approver should have to see. */
export async function propose(
  database: PrismaClient,
  request: ProposalRequest,
  { as, now }: Actor,
): Promise<number> {
  const { kind, number, reason, checked } = request;
  refuseUnless(reason.trim() !== '', 'A proposal needs --reason: why should it be published so?');
  const reviewer = await reviewerNamed(database, as);
  return database.$transaction(async (db) => {
    const all = await readInstitutions(db);
    const institution = all.find(({ id }) => id === request.institution);
    if (institution === undefined) {
      throw new ReviewRefusal(
        `No institution ${request.institution}. New institutions enter through prisma/directory.`,
      );
    }
    checkTarget(request, institution);
    const today = chinaDate(now);
    checkVisit(request, institution, today);
    const content = contentOf(request, institution, all, today);
    const row = await db.proposal.create({
      data: {
        kind,
        number,
        reason,
        institutionId: institution.id,
        proposedById: reviewer.id,
        proposedAt: now,
        ...(content === undefined ? {} : { content }),
        ...(checked ? { checkedOn: new Date(checked.on), checkedAt: checked.at } : {}),
      },
    });
    const subject = `proposal ${row.id}`;
    const detail = { kind, institution: institution.id, number, reason, content: content ?? null };
    await recordAct(db, { at: now, actor: reviewer.name, action: 'propose', subject, detail });
    return row.id;
  });
}

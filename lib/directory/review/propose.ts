import type { Prisma, PrismaClient, ProposalKind, Reviewer } from '@/lib/database/generated/client';
import { checkDay, type Judging } from '../import/finding';
import { valueIn } from '../import/value-in';
import { chinaDate } from '../model/china-date';
import type { ContactPointKind } from '../model/contact-point';
import type { FieldFault } from '../model/field-fault';
import { isOfficialPage, placesFor } from '../model/first-hand';
import type { Institution } from '../model/institution';
import { pointsOf } from '../model/points';
import { readInstitutions } from '../store/repository';
import { recordAct } from './audit';
import { contentFrom } from './content';
import { ReviewRefusal, reviewerNamed } from './reviewers';
import { verifiedHostBook } from './signing/verified-hosts';

/** What somebody wants done about a contact point. */
export interface ProposalRequest {
  readonly kind: ProposalKind;
  readonly institution: string;
  /** A telephone when left out. */
  readonly pointKind?: ContactPointKind;
  /** The published number, domain, app or account it is about; for `add` the new one. */
  readonly value: string;
  /** The contact point's new row, written as in a directory file; for `add` and `change`. */
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

function refuseUnless(condition: boolean, message: string, ...faults: FieldFault[]): void {
  if (!condition) throw new ReviewRefusal(message, faults);
}

function checkTarget(request: ProposalRequest, institution: Institution): void {
  const { kind, value, pointKind = 'phone' } = request;
  const { id } = institution;
  const isPublished = pointsOf(institution).some(
    (point) => point.kind === pointKind && point.value === value,
  );
  const word = pointKind === 'phone' ? 'number' : pointKind;
  const expected = kind === 'add' ? `a ${word} it does not have yet` : `a published ${word} of it`;
  refuseUnless(
    isPublished !== (kind === 'add'),
    `Expected ${expected} to ${kind} for ${id}, got ${value}. See: show ${id}.`,
    { code: kind === 'add' ? 'published' : 'unpublished', arrived: value },
  );
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function checkVisit(
  { checked }: ProposalRequest,
  institution: Institution,
  { today, hosts }: Judging,
): void {
  if (checked === undefined) return;
  refuseUnless(
    isDay(checked.on),
    `Expected a date like 2026-11-22 in --checked-on, got "${checked.on}".`,
  );
  refuseUnless(
    checkDay('', checked.on, today).length === 0,
    `Expected a day in --checked-on that is not after today, ${today}, got ${checked.on}.`,
  );
  refuseUnless(
    isOfficialPage(checked.at, institution, hosts),
    `Expected --checked-at on ${placesFor('ownSite', institution, hosts)} or an authority's, got ${checked.at}.`,
  );
}

function contentOf(
  request: ProposalRequest,
  institution: Institution,
  all: readonly Institution[],
  by: Judging,
) {
  if (request.kind === 'withdraw' || request.kind === 'check') return undefined;
  const { pointKind = 'phone', value } = request;
  const content = contentFrom(request.content, pointKind, institution, all, by);
  const word = pointKind === 'phone' ? 'number' : 'value';
  refuseUnless(
    request.kind === 'change' || valueIn(content) === value,
    `Expected the same ${word} in the content, got ${valueIn(content)} for ${value}.`,
  );
  return content as Prisma.InputJsonObject;
}

/** What proposals are judged by, where many are in one transaction. */
interface Known {
  readonly all: readonly Institution[];
  readonly by: Judging;
}

/** Says what a proposal would publish, checked; refuses what no approver should have to see. Writes nothing. */
export async function checkedProposal(
  db: Prisma.TransactionClient,
  request: ProposalRequest,
  now: Date,
  known: Known | null = null,
) {
  const { kind, reason } = request;
  refuseUnless(reason.trim() !== '', 'A proposal needs --reason: why should it be published so?', {
    code: 'reason',
    arrived: '',
  });
  refuseUnless(
    kind !== 'check',
    'A check is signed by two people in the console: there is nothing to propose.',
  );
  const all = known?.all ?? (await readInstitutions(db));
  const institution = all.find(({ id }) => id === request.institution);
  if (institution === undefined) {
    throw new ReviewRefusal(
      `No institution ${request.institution}. New institutions enter through prisma/directory.`,
    );
  }
  checkTarget(request, institution);
  const by = known?.by ?? { today: chinaDate(now), hosts: (await verifiedHostBook(db)).listed };
  checkVisit(request, institution, by);
  return { institution, content: contentOf(request, institution, all, by) };
}

/**
 * Writes a proposal down within a transaction, and gives its id. `known` is the directory of this transaction and what it is judged
 * by, where many proposals are written in one.
 */
export async function proposeIn(
  db: Prisma.TransactionClient,
  reviewer: Reviewer,
  request: ProposalRequest,
  now: Date,
  known: Known | null = null,
): Promise<number> {
  const { kind, pointKind = 'phone', value, reason, checked } = request;
  const { institution, content } = await checkedProposal(db, request, now, known);
  const row = await db.proposal.create({
    data: {
      kind,
      pointKind,
      value,
      reason,
      institutionId: institution.id,
      proposedById: reviewer.id,
      proposedAt: now,
      ...(content === undefined ? {} : { content }),
      ...(checked ? { checkedOn: new Date(checked.on), checkedUrl: checked.at } : {}),
    },
  });
  const subject = `proposal ${row.id}`;
  const about = { institution: institution.id, pointKind, value };
  const detail = { kind, ...about, reason, content: content ?? null };
  await recordAct(db, { at: now, actor: reviewer.name, action: 'propose', subject, detail });
  return row.id;
}

/** The same in a transaction of its own, by name. */
export async function propose(
  database: PrismaClient,
  request: ProposalRequest,
  { as, now }: Actor,
): Promise<number> {
  const reviewer = await reviewerNamed(database, as);
  return database.$transaction((db) => proposeIn(db, reviewer, request, now));
}

import type { Prisma, Proposal } from '@/lib/database/generated/client';
import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import { type EvidenceKind, isFirstHand } from '@/lib/directory/model/evidence';
import type { Institution } from '@/lib/directory/model/institution';
import { type Point, pointsOf } from '@/lib/directory/model/points';
import { contentOfPoint, pointFrom } from '@/lib/directory/review/proposed-content';
import {
  canonicalText,
  challengeOf,
  type OpenForDecision,
  type Shown,
  shownOf,
} from '@/lib/directory/store/statement';
import { ConsoleRefusal } from './problem';

/** Which contact point a reviewer is looking at: a proposal that waits, or what is published. */
export type ItemReference =
  | { readonly proposal: number }
  | { readonly institution: string; readonly pointKind: ContactPointKind; readonly value: string };

/** A contact point as it is put before a reviewer. */
export interface Item {
  readonly institution: Institution;
  readonly shown: Shown;
  readonly open: OpenForDecision | null;
  /** It as readers get it, with who checked it; a proposal as it would be published. */
  readonly content: Point['content'];
  /** Names everything that is shown; another word of it is another hash. */
  readonly hash: string;
}

/** True where a page of the institution itself, a bank or an authority is given, which can be opened and compared. */
export function hasOfficialPage({ words }: Shown): boolean {
  const { evidence = [] } = words as { readonly evidence?: readonly { kind: EvidenceKind }[] };
  return evidence.some(({ kind }) => isFirstHand(kind));
}

type OpenRow = Proposal & { readonly proposedBy: { readonly name: string } };

function itemOf(
  institution: Institution,
  point: Point,
  proposal: number | null,
  open: OpenForDecision | null,
): Item {
  const shown = shownOf(institution.id, point, proposal);
  const hash = challengeOf(canonicalText({ shown, open }));
  return { institution, shown, open, content: point.content, hash };
}

function publishedPoint(
  institution: Institution,
  kind: ContactPointKind,
  value: string,
): Point | undefined {
  return pointsOf(institution).find((point) => point.kind === kind && point.value === value);
}

/** Gives an open proposal as it is shown; null for one that makes no sense any more, such as a change of what is gone. */
export function itemOfProposal(institution: Institution, row: OpenRow): Item | null {
  if (row.kind === 'check') return null;
  const published = publishedPoint(institution, row.pointKind, row.value) ?? null;
  const wanted = row.content === null ? published : pointFrom(contentOfPoint(row));
  if (wanted === null || (published === null) !== (row.kind === 'add')) return null;
  const before = published === null ? null : shownOf(institution.id, published, null);
  return itemOf(institution, wanted, row.id, {
    kind: row.kind,
    proposedBy: row.proposedBy.name,
    reason: row.reason,
    published: before === null ? null : { value: before.value, words: before.words },
  });
}

/** Gives a published contact point as it is shown; `proposal` is the one it came from, null for a file's. */
export function itemOfPoint(institution: Institution, point: Point, proposal: number | null): Item {
  return itemOf(institution, point, proposal, null);
}

/** Finds what a reviewer is looking at as it stands now; refuses what is decided or gone. */
export async function itemFor(
  db: Prisma.TransactionClient,
  all: readonly Institution[],
  reference: ItemReference,
): Promise<Item> {
  const item =
    'proposal' in reference
      ? await openItem(db, all, reference.proposal)
      : await publishedItem(db, all, reference);
  if (item === null) throw new ConsoleRefusal('changed');
  return item;
}

async function openItem(
  db: Prisma.TransactionClient,
  all: readonly Institution[],
  id: number,
): Promise<Item | null> {
  const row = await db.proposal.findFirst({
    where: { id, decision: null },
    include: { proposedBy: true },
  });
  const institution = all.find((one) => one.id === row?.institutionId);
  return row === null || institution === undefined ? null : itemOfProposal(institution, row);
}

async function publishedItem(
  db: Prisma.TransactionClient,
  all: readonly Institution[],
  {
    institution: institutionId,
    pointKind: kind,
    value,
  }: Exclude<ItemReference, { proposal: number }>,
): Promise<Item | null> {
  const institution = all.find(({ id }) => id === institutionId);
  const point = institution && publishedPoint(institution, kind, value);
  if (institution === undefined || point === undefined) return null;
  const where = { institutionId_kind_value: { institutionId, kind, value } };
  const row = await db.contactPoint.findUnique({ where, select: { proposalId: true } });
  return itemOfPoint(institution, point, row?.proposalId ?? null);
}

import type { ContactPointKind, PrismaClient, Proposal } from '@/lib/database/generated/client';
import { isNearMiss } from '@/lib/phone/near-miss';
import { addDays } from '../model/china-date';
import type { Institution } from '../model/institution';
import { wordsOfContent } from '../model/point-words';
import { pointId, pointsOf } from '../model/points';
import { reviewedUntil, type TrustState, trustStateFor } from '../model/trust';
import { readInstitutions } from '../store/repository';
import { type FieldChange, fieldChanges } from './field-changes';
import { type ProposedContent, pointFrom } from './proposed-content';

/** A contact point whose review ends soon, or has ended. */
export interface DuePoint {
  /** "lakala hotline 95016". */
  readonly id: string;
  readonly state: TrustState;
  /** The last day of its review, YYYY-MM-DD. */
  readonly until: string;
}

/** Lists the contact points whose review ends within some days, those first that end first. */
export function duePoints(
  institutions: readonly Institution[],
  today: string,
  days: number,
): DuePoint[] {
  const last = addDays(today, days);
  return institutions
    .flatMap((institution) =>
      pointsOf(institution).map((point) => ({
        id: pointId(institution.id, point),
        state: trustStateFor(point.content, today),
        until: reviewedUntil(point.content),
      })),
    )
    .filter(({ until }) => until <= last)
    .sort((a, b) => (a.until < b.until ? -1 : 1));
}

/** An open proposal as an approver has to see it. */
export interface OpenProposal {
  readonly id: number;
  readonly kind: string;
  readonly institution: string;
  readonly pointKind: ContactPointKind;
  readonly value: string;
  readonly by: string;
  readonly reason: string;
  readonly content: unknown;
  /** What it would change of what is published in its place; for a new contact point every field. */
  readonly changes: readonly FieldChange[];
  readonly checkedOn: string | null;
  readonly checkedUrl: string | null;
  /** Something that asks for a second look. */
  readonly caution: string | null;
}

function cautionFor(content: unknown, published: readonly { readonly value: string }[]) {
  const to = (content as { number?: string } | null)?.number ?? '';
  const model = published.find(({ value }) => isNearMiss(value, to))?.value;
  if (model === undefined) return null;
  return `${to} is one slip away from ${model}: read the live page digit by digit.`;
}

/** What a proposal would change of the directory as it stands; nothing where it withdraws. */
function changesOf(
  { institutionId, pointKind, value, content }: Proposal,
  institutions: readonly Institution[],
): FieldChange[] {
  if (content === null) return [];
  const institution = institutions.find(({ id }) => id === institutionId);
  const published = (institution ? pointsOf(institution) : []).find(
    (point) => point.kind === pointKind && point.value === value,
  );
  const wanted = pointFrom(content as unknown as ProposedContent);
  const before = published === undefined ? null : wordsOfContent(published.content);
  return fieldChanges(before, wordsOfContent(wanted.content));
}

/** Lists what waits for a decision, oldest first. */
export async function openProposals(database: PrismaClient): Promise<OpenProposal[]> {
  const institutions = await readInstitutions(database);
  const rows = await database.proposal.findMany({
    where: { decision: null },
    orderBy: { id: 'asc' },
    include: {
      proposedBy: true,
      institution: { include: { contactPoints: { where: { kind: 'phone', withdrawnAt: null } } } },
    },
  });
  return rows.map((row) => {
    const { id, kind, institutionId, pointKind, value, reason, content } = row;
    return {
      id,
      kind,
      institution: institutionId,
      pointKind,
      value,
      reason,
      content,
      changes: changesOf(row, institutions),
      by: row.proposedBy.name,
      checkedOn: row.checkedOn?.toISOString().slice(0, 10) ?? null,
      checkedUrl: row.checkedUrl,
      caution: cautionFor(content, row.institution.contactPoints),
    };
  });
}

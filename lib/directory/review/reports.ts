import type { PrismaClient } from '@/lib/database/generated/client';
import { isNearMiss } from '@/lib/phone/near-miss';
import { addDays } from '../model/china-date';
import type { Institution } from '../model/institution';
import { type PublishedNumber, publishedNumbersOf } from '../model/published';

/** A number whose review ends soon, or has ended. */
export interface DueNumber extends PublishedNumber {
  readonly institution: string;
}

/** Lists the numbers whose review ends within some days, those first that end first. */
export function dueNumbers(
  institutions: readonly Institution[],
  today: string,
  days: number,
): DueNumber[] {
  const last = addDays(today, days);
  return institutions
    .flatMap((institution) =>
      publishedNumbersOf(institution, today).map((one) => ({
        ...one,
        institution: institution.id,
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
  readonly number: string;
  readonly by: string;
  readonly reason: string;
  readonly content: unknown;
  readonly checkedOn: string | null;
  readonly checkedAt: string | null;
  /** Something that asks for a second look. */
  readonly caution: string | null;
}

function cautionFor(content: unknown, published: readonly { readonly number: string }[]) {
  const to = (content as { number?: string } | null)?.number ?? '';
  const model = published.find(({ number }) => isNearMiss(number, to))?.number;
  if (model === undefined) return null;
  return `${to} is one slip away from ${model}: read the live page digit by digit.`;
}

/** Lists what waits for a decision, oldest first. */
export async function openProposals(database: PrismaClient): Promise<OpenProposal[]> {
  const rows = await database.proposal.findMany({
    where: { decision: null },
    orderBy: { id: 'asc' },
    include: {
      proposedBy: true,
      institution: { include: { hotlines: { where: { withdrawnAt: null } } } },
    },
  });
  return rows.map(({ id, kind, institutionId, number, reason, content, ...row }) => ({
    id,
    kind,
    institution: institutionId,
    number,
    reason,
    content,
    by: row.proposedBy.name,
    checkedOn: row.checkedOn?.toISOString().slice(0, 10) ?? null,
    checkedAt: row.checkedAt,
    caution: cautionFor(content, row.institution.hotlines),
  }));
}

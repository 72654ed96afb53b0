import type { PrismaClient } from '@/lib/database/generated/client';
import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import type { Outcome } from '../judge';

/** What waits for a person. */
export interface OpenAlarm {
  readonly id: number;
  readonly contactPointId: number;
  readonly institutionId: string;
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly url: string;
  readonly finding: {
    readonly outcome: Outcome;
    readonly reason: string;
    readonly other: string | null;
    readonly excerpt: string;
  };
  readonly lowers: boolean;
  readonly raisedAt: Date;
  /** The look whose saved page shows it. */
  readonly observationId: number;
}

/**
 * Lists the alarms that wait for a person, those that lower first, then by age. One that lowers stays until people
 * look at the contact point again, even where a later look finds the value; any other ends with such a look.
 */
export async function openAlarms(database: PrismaClient): Promise<OpenAlarm[]> {
  const rows = await database.watchAlarm.findMany({
    where: { contactPoint: { withdrawnAt: null } },
    orderBy: [{ lowers: 'desc' }, { raisedAt: 'asc' }, { id: 'asc' }],
    include: {
      contactPoint: { include: { liveChecks: { include: { decision: true } } } },
      secondObservation: { include: { findings: true } },
    },
  });
  return rows.flatMap((row) => {
    const { contactPoint: point, secondObservation: look } = row;
    if (!row.lowers && row.seenAgainAt !== null) return [];
    if (peopleLookedSince(point, row.raisedAt)) return [];
    const found = look.findings.find((one) => one.contactPointId === point.id);
    return [
      {
        id: row.id,
        contactPointId: point.id,
        institutionId: point.institutionId,
        kind: point.kind,
        value: point.value,
        url: row.url,
        finding: {
          outcome: row.outcome,
          reason: found?.reason ?? '',
          other: found?.other ?? null,
          excerpt: found?.excerpt ?? '',
        },
        lowers: row.lowers,
        raisedAt: row.raisedAt,
        observationId: look.id,
      },
    ];
  });
}

interface SeenByPeople {
  readonly seenOn: Date;
  readonly liveChecks: readonly {
    readonly checkedOn: Date;
    readonly decision: { readonly decidedAt: Date };
  }[];
}

const day = 24 * 3_600_000;

/**
 * True once people have looked since a moment: two of them live, in a decision that came after it, or one who read a
 * page on a later day. The day of the alarm itself is too early: what was read may be what is gone.
 */
export function peopleLookedSince({ seenOn, liveChecks }: SeenByPeople, raisedAt: Date): boolean {
  const dayOfAlarm = Math.floor((raisedAt.getTime() + 8 * 3_600_000) / day) * day;
  return (
    seenOn.getTime() > dayOfAlarm ||
    liveChecks.some(
      ({ checkedOn, decision }) =>
        decision.decidedAt > raisedAt && checkedOn.getTime() >= dayOfAlarm,
    )
  );
}

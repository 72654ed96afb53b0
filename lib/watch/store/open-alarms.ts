import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { ContactPointKind } from '@/lib/directory/model/contact-point';
import { pointId, pointsOf } from '@/lib/directory/model/points';
import { type Reviewed, sourceGoneSince } from '@/lib/directory/model/trust';
import { readInstitutions } from '@/lib/directory/store/repository';
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
      contactPoint: true,
      secondObservation: { include: { findings: true } },
    },
  });
  const points = new Map(
    (await readInstitutions(database)).flatMap((one) =>
      pointsOf(one).map((point) => [pointId(one.id, point), point.content]),
    ),
  );
  return rows.flatMap((row) => {
    const { contactPoint: point, secondObservation: look } = row;
    if (!row.lowers && row.seenAgainAt !== null) return [];
    const content = points.get(pointId(point.institutionId, point));
    if (content === undefined || peopleLookedSince(content, row.raisedAt)) return [];
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

/**
 * True once people have looked on a later day than that of the alarm: two of them live, or one who read a page. What
 * was read on the day itself may be what is gone.
 */
function peopleLookedSince(point: Reviewed, raisedAt: Date): boolean {
  return sourceGoneSince({ ...point, sourceGoneOn: chinaDate(raisedAt) }) === null;
}

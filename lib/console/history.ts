import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { CheckVerdict } from '@/lib/directory/model/double-check';
import type { Institution } from '@/lib/directory/model/institution';
import { pointId, pointsOf } from '@/lib/directory/model/points';
import { isDoublyChecked, trustStateFor } from '@/lib/directory/model/trust';
import type { Statement } from '@/lib/directory/store/statement';

/** One act of a reviewer's own. */
export interface OwnAct {
  readonly on: string;
  readonly subject: string;
  readonly said: CheckVerdict | Exclude<Statement['act'], 'check' | 'checkHost'>;
}

const mostShown = 200;

function subjectOf(statement: Statement): string {
  if (statement.act === 'check') {
    const { institution, pointKind: kind, value } = statement.shown;
    return pointId(institution, { kind, value });
  }
  if (statement.act === 'propose') {
    const { institution, value } = statement.request as { institution: string; value: string };
    return `${institution} ${value}`;
  }
  if (statement.act === 'proposeTable') return String(statement.requests.length);
  if ('name' in statement) return statement.name;
  return statement.act === 'withdrawHost' ? statement.host : statement.host.entry.host;
}

/** Lists what a reviewer signed, the last first. */
export async function historyOf(database: PrismaClient, reviewerId: number): Promise<OwnAct[]> {
  const rows = await database.signedAct.findMany({
    where: { reviewerId },
    orderBy: { id: 'desc' },
    take: mostShown,
    select: { statement: true, at: true },
  });
  return rows.map(({ statement: text, at }) => {
    const statement = JSON.parse(text) as Statement;
    const said = 'verdict' in statement ? statement.verdict : statement.act;
    return { on: chinaDate(at), subject: subjectOf(statement), said };
  });
}

/** How the directory stands on a day. */
export interface Statistics {
  readonly total: number;
  readonly verified: number;
  /** YYYY-MM-DD of the oldest check that counts; null where none does. */
  readonly oldest: string | null;
  /** Days since a check that counts, in the middle. */
  readonly medianDays: number | null;
}

/** Counts how many contact points two people verified, and how long ago. */
export function statisticsOf(institutions: readonly Institution[], today: string): Statistics {
  const contents = institutions.flatMap((one) => pointsOf(one).map(({ content }) => content));
  const days = contents
    .filter((one) => isDoublyChecked(one) && trustStateFor(one, today) === 'verified')
    .flatMap(({ lastCheckedOn }) => (lastCheckedOn === null ? [] : [lastCheckedOn]))
    .sort();
  const middle = days[Math.floor(days.length / 2)];
  const age = (day: string) => Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  return {
    total: contents.length,
    verified: days.length,
    oldest: days[0] ?? null,
    medianDays: middle === undefined ? null : age(middle),
  };
}

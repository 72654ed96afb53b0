import type { PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { CheckVerdict } from '@/lib/directory/model/double-check';
import type { Institution } from '@/lib/directory/model/institution';
import { pointsOf } from '@/lib/directory/model/points';
import { isDoublyChecked, trustStateFor } from '@/lib/directory/model/trust';
import type { Statement } from '@/lib/directory/store/statement';
import { chinaTime } from './china-time';
import type { ItemReference } from './items';

/** One act of a reviewer's own. */
export interface OwnAct {
  readonly on: string;
  /** "13:05" in China. */
  readonly at: string;
  /** The institution it is about, by id; null for what is about none. */
  readonly institution: string | null;
  readonly subject: string;
  readonly said: CheckVerdict | Exclude<Statement['act'], 'check' | 'checkHost'>;
  /** What he can look at again and answer anew; null for everything else. */
  readonly reference: ItemReference | null;
}

const mostShown = 200;

type About = Pick<OwnAct, 'institution' | 'subject' | 'reference'>;

function aboutOf(statement: Statement): About {
  const none = { institution: null, reference: null };
  switch (statement.act) {
    case 'check': {
      const { institution, pointKind, value, words, proposal } = statement.shown;
      const { display } = words as { readonly display?: string };
      const isOpen = statement.open !== null && statement.verdict === 'cannotTell';
      const reference =
        isOpen && proposal !== null ? { proposal } : { institution, pointKind, value };
      const isGone = statement.open !== null && statement.verdict === 'wrong';
      return { institution, subject: display ?? value, reference: isGone ? null : reference };
    }
    case 'propose': {
      const { institution, value } = statement.request as { institution: string; value: string };
      return { ...none, institution, subject: value };
    }
    case 'proposeTable':
      return { ...none, subject: String(statement.requests.length) };
    case 'withdrawHost':
      return { ...none, subject: statement.host };
    case 'proposeHost':
    case 'checkHost':
      return { ...none, subject: statement.host.entry.host };
    default:
      return { ...none, subject: statement.name };
  }
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
    return { on: chinaDate(at), at: chinaTime(at), said, ...aboutOf(statement) };
  });
}

/** How many of some contact points two people verified. */
interface Share {
  readonly total: number;
  readonly verified: number;
}

/** How the directory stands on a day. */
export interface Statistics {
  readonly numbers: Share;
  /** Websites, apps and accounts. */
  readonly others: Share;
  /** YYYY-MM-DD of the oldest check that counts; null where none does. */
  readonly oldest: string | null;
  /** Days since a check that counts, in the middle. */
  readonly medianDays: number | null;
}

/** Counts how many contact points two people verified, and how long ago. */
export function statisticsOf(institutions: readonly Institution[], today: string): Statistics {
  const points = institutions.flatMap(pointsOf);
  const isVerified = ({ content }: (typeof points)[number]) =>
    isDoublyChecked(content) && trustStateFor(content, today) === 'verified';
  const share = (some: typeof points) => ({
    total: some.length,
    verified: some.filter(isVerified).length,
  });
  const days = points
    .filter(isVerified)
    .flatMap(({ content: { lastCheckedOn } }) => (lastCheckedOn === null ? [] : [lastCheckedOn]))
    .sort();
  const middle = days[Math.floor(days.length / 2)];
  const age = (day: string) => Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  return {
    numbers: share(points.filter(({ kind }) => kind === 'phone')),
    others: share(points.filter(({ kind }) => kind !== 'phone')),
    oldest: days[0] ?? null,
    medianDays: middle === undefined ? null : age(middle),
  };
}

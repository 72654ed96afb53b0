import type { Prisma } from '@/lib/database/generated/client';
import { reviewedIds } from '../import/merge';
import { valueIn } from '../import/value-in';
import { canonicalJson } from '../model/canonical-json';
import { completeInstitution } from '../model/complete-institution';
import type { Institution } from '../model/institution';
import { type Point, pointId, pointsOf } from '../model/points';
import { PublicationRefusal } from '../store/check-publication';
import { type ApprovedProposal, approvedProposals } from './approved-proposals';
import { verifyAudit, watcherName } from './audit';
import { type ProposedContent, pointFrom } from './proposed-content';

type Transaction = Prisma.TransactionClient;

/** What reviewers last approved about a contact point; null content: it was withdrawn or replaced. */
type Verdict = {
  readonly content: ProposedContent | null;
  readonly checks: ApprovedProposal | null;
};

function verdictsFrom(approved: readonly ApprovedProposal[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const proposal of approved) {
    const { institutionId, kind, pointKind, value: from, content } = proposal;
    const key = (value: string) => pointId(institutionId, { kind: pointKind, value });
    const to = valueIn(content) ?? from;
    const before = verdicts.get(key(to));
    const checks = proposal.sawLive ? newest(before?.checks ?? null, proposal) : before?.checks;
    if (kind === 'withdraw' || to !== from) {
      verdicts.set(key(from), {
        content: null,
        checks: verdicts.get(key(from))?.checks ?? null,
      });
    }
    if (kind === 'check') {
      const kept = before ?? { content: null, checks: null };
      verdicts.set(key(from), { ...kept, checks: checks ?? null });
    } else if (content !== null) verdicts.set(key(to), { content, checks: checks ?? null });
  }
  return verdicts;
}

/** The check of the later day counts, of one day the one decided later. */
function newest(a: ApprovedProposal | null, b: ApprovedProposal): ApprovedProposal {
  return a !== null && (a.checkedOn ?? '') > (b.checkedOn ?? '') ? a : b;
}

/** What a contact point says, without who checked it, what the watcher missed and periods an earlier version stored. */
function wordsOf({ content }: Point): string {
  const { lastCheckedOn: _l, checkedBy: _c, reviewDays: _d, sourceGoneOn: _g, ...words } = content;
  return canonicalJson(words);
}

function checkOf({ content: { lastCheckedOn, checkedBy } }: Point): string {
  return canonicalJson([lastCheckedOn, checkedBy]);
}

function partsOf(institution: Institution): string {
  const { hotlines: _h, channels: _c, history: _y, withdrawn: _w, ...parts } = institution;
  return canonicalJson(parts);
}

interface Compared {
  readonly tables: readonly Institution[];
  /** What was published last; null while an import has just made the tables say what the files say. */
  readonly base: readonly Institution[] | null;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The contact points that are reviewers' to decide, as the tables have it. */
  readonly reviewed: ReadonlySet<string>;
}

function faultOf(
  point: Point,
  key: string,
  before: Point | undefined,
  { base, verdicts, reviewed }: Compared,
): string | null {
  const verdict = verdicts.get(key);
  const { checks = null } = verdict ?? {};
  const check =
    checks === null ? [null, []] : [checks.checkedOn, [checks.proposer, checks.decider]];
  if (checkOf(point) !== canonicalJson(check))
    return 'is checked by people the audit knows nothing of';
  if (reviewed.has(key)) {
    const decided = verdict?.content ?? null;
    if (decided !== null && wordsOf(pointFrom(decided)) === wordsOf(point)) return null;
    return 'says something that no approved proposal says';
  }
  if (base === null || (before !== undefined && wordsOf(before) === wordsOf(point))) return null;
  return 'is neither from an import nor from an approved proposal';
}

function faultsIn(compared: Compared): string[] {
  const { tables, base, verdicts, reviewed } = compared;
  const old = new Map((base ?? []).map((institution) => [institution.id, institution]));
  const changed = tables.flatMap((institution) => {
    const before = old.get(institution.id);
    const own = base !== null && (before === undefined || partsOf(before) !== partsOf(institution));
    const { id } = institution;
    const models = new Map(
      (before ? pointsOf(before) : []).map((point) => [pointId(id, point), point]),
    );
    const points = pointsOf(institution).flatMap((point) => {
      const key = pointId(id, point);
      const fault = faultOf(point, key, models.get(key), compared);
      return fault === null ? [] : [`${key} ${fault}`];
    });
    return own ? [`${id} was changed without an import`, ...points] : points;
  });
  const named = new Set(
    tables.flatMap((one) => [one.id, ...pointsOf(one).map((point) => pointId(one.id, point))]),
  );
  const gone = (base ?? []).flatMap((one) => [
    ...(named.has(one.id) ? [] : [one.id]),
    ...pointsOf(one)
      .map((point) => pointId(one.id, point))
      .filter(
        (key) => !named.has(key) && !(reviewed.has(key) && verdicts.get(key)?.content === null),
      ),
  ]);
  return [...changed, ...gone.map((key) => `${key} is gone without a decision`)];
}

/** Alarms that took proof away, of which the audit tells and the table no longer does. */
async function missingAlarms(db: Transaction): Promise<string[]> {
  const missing = await db.$queryRaw<{ subject: string }[]>`
    SELECT a."subject" FROM "audit_entry" AS a
    WHERE a."actor" = ${watcherName} AND a."action" = 'alarm' AND (a."detail" ->> 'lowers')::boolean
      AND NOT EXISTS (
        SELECT FROM "watch_alarm" AS w JOIN "contact_point" AS c ON c."id" = w."contact_point_id"
        WHERE w."lowers" AND w."raised_at" = a."at" AND w."url" = a."detail" ->> 'url'
          AND a."subject" = c."institution_id" || ' '
            || CASE WHEN c."kind" = 'phone' THEN 'hotline' ELSE c."kind"::text END || ' ' || c."value"
      )
    ORDER BY a."seq"`;
  return missing.map(({ subject }) => `${subject} has lost an alarm that the audit tells of`);
}

/**
 * Throws a PublicationRefusal that names every contact point and institution in the tables that neither the last
 * publication nor an approved proposal explains, and when the audit chain that tells of both is broken.
 * `base` is what was published last, or null within an import, which has just written what the files say.
 */
export async function refuseUnexplained(
  db: Transaction,
  tables: readonly Institution[],
  base: readonly Institution[] | null,
): Promise<void> {
  const { broken } = await verifyAudit(db);
  if (broken !== null) {
    throw new PublicationRefusal(
      `The audit chain is broken at entry ${broken.seq}: ${broken.reason}. Restore a backup from before.`,
    );
  }
  const faultsOfAlarms = await missingAlarms(db);
  const rows = await db.contactPoint.findMany({
    where: { managedBy: 'review' },
    select: { institutionId: true, kind: true, value: true },
  });
  const verdicts = verdictsFrom(await approvedProposals(db));
  const faults = [
    ...faultsOfAlarms,
    ...faultsIn({
      tables,
      // An earlier version published it without what that did not know of yet.
      base: base?.map(completeInstitution) ?? null,
      verdicts,
      reviewed: reviewedIds(rows),
    }),
  ];
  if (faults.length === 0) return;
  throw new PublicationRefusal(
    `The tables say what nobody imported or approved:\n${faults.map((fault) => `- ${fault}`).join('\n')}\n` +
      'Import the files again, or restore a backup; then publish.',
  );
}

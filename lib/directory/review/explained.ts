import type { Prisma } from '@/lib/database/generated/client';
import { reviewedIds } from '../import/merge';
import { valueIn } from '../import/value-in';
import { canonicalJson } from '../model/canonical-json';
import { completeInstitution } from '../model/complete-institution';
import { doubleCheck, type SignedCheck } from '../model/double-check';
import type { ListedAndFormer } from '../model/former';
import type { Institution } from '../model/institution';
import { wordsOfContent } from '../model/point-words';
import { type Point, pointId, pointsOf } from '../model/points';
import { PublicationRefusal } from '../store/check-publication';
import { type PublicNames, publicNameIn, readPublicNames } from '../store/public-names';
import { shownHash, shownOf } from '../store/statement';
import { type ApprovedProposal, approvedProposals } from './approved-proposals';
import { verifyAudit, watcherName } from './audit';
import { type ProposedContent, pointFrom } from './proposed-content';
import { signedChecks } from './signing/signed-acts';

type Transaction = Prisma.TransactionClient;

/** What reviewers last approved about a contact point; null content: it was withdrawn or replaced. */
type Verdict = {
  readonly content: ProposedContent | null;
  /** The proposal that says it, and whose it was. */
  readonly proposal: ApprovedProposal;
};

function verdictsFrom(approved: readonly ApprovedProposal[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const proposal of approved) {
    const { institutionId, kind, pointKind, value: from, content } = proposal;
    const key = (value: string) => pointId(institutionId, { kind: pointKind, value });
    const to = valueIn(content) ?? from;
    if (kind === 'withdraw' || to !== from) verdicts.set(key(from), { content: null, proposal });
    // A check that two names said on the command line decides nothing: only signatures do.
    if (content !== null) verdicts.set(key(to), { content, proposal });
  }
  return verdicts;
}

function wordsOf({ content }: Point): string {
  return canonicalJson(wordsOfContent(content));
}

function checkOf({ content: { lastCheckedOn, checkedBy } }: Point): string {
  return canonicalJson([lastCheckedOn, checkedBy]);
}

/** Which hosts are whose follows from signatures, each of which is verified. */
function partsOf(institution: Institution): string {
  const { hotlines: _h, channels: _c, history: _y, withdrawn: _w, ...others } = institution;
  const { ownHosts: _o, withdrawnHosts: _x, ...parts } = others;
  return canonicalJson(parts);
}

interface Compared {
  readonly tables: readonly Institution[];
  /** What was published last; null while an import has just made the tables say what the files say. */
  readonly base: readonly Institution[] | null;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Every signed check, verified anew, by contact point. */
  readonly checks: ReadonlyMap<string, readonly SignedCheck[]>;
  /** The contact points that are reviewers' to decide, as the tables have it. */
  readonly reviewed: ReadonlySet<string>;
  readonly names: PublicNames;
}

/** What the signatures say of who checked a contact point as it stands in the tables. */
function signedCheckOf(
  point: Point,
  institution: string,
  verdict: Verdict | null,
  compared: Compared,
) {
  const { id = null, proposer = null } = verdict?.content ? verdict.proposal : {};
  const checks = compared.checks.get(pointId(institution, point)) ?? [];
  // Hashing what is shown of 15 000 points takes seconds; nobody signed anything about most of them.
  const found =
    checks.length === 0
      ? null
      : doubleCheck(checks, shownHash(shownOf(institution, point, id)), proposer);
  if (found === null) return canonicalJson([null, []]);
  return canonicalJson([found.on, found.by.map((name) => publicNameIn(compared.names, name))]);
}

function faultOf(
  point: Point,
  institution: string,
  before: Point | undefined,
  compared: Compared,
): string | null {
  const { base, verdicts, reviewed } = compared;
  const key = pointId(institution, point);
  const verdict = verdicts.get(key) ?? null;
  if (checkOf(point) !== signedCheckOf(point, institution, verdict, compared))
    return 'is checked by people who signed nothing of the kind';
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
      const fault = faultOf(point, id, models.get(key), compared);
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

/** Former institutions that the last publication does not explain: an import alone makes one, and listed again one is none. */
function faultsOfFormer(tables: ListedAndFormer, base: ListedAndFormer): string[] {
  const said = ({ former = [] }: ListedAndFormer) =>
    new Map(former.map((one) => [one.id, canonicalJson({ ...one, withdrawn: [] })]));
  const [old, fresh] = [said(base), said(tables)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((id) => old.get(id) !== fresh.get(id))
    .map((id) => `${id}, which is no longer listed, was changed without an import`);
}

/**
 * Throws a PublicationRefusal that names every contact point and institution in the tables that neither the last
 * publication nor an approved proposal explains, and when the audit chain that tells of both is broken.
 * `base` is what was published last, or null within an import, which has just written what the files say.
 */
export async function refuseUnexplained(
  db: Transaction,
  tables: ListedAndFormer,
  base: ListedAndFormer | null,
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
    ...(base === null ? [] : faultsOfFormer(tables, base)),
    ...faultsIn({
      tables: tables.institutions,
      // An earlier version published it without what that did not know of yet.
      base: base?.institutions.map(completeInstitution) ?? null,
      verdicts,
      checks: await signedChecks(db),
      reviewed: reviewedIds(rows),
      names: await readPublicNames(db),
    }),
  ];
  if (faults.length === 0) return;
  throw new PublicationRefusal(
    `The tables say what nobody imported or approved:\n${faults.map((fault) => `- ${fault}`).join('\n')}\n` +
      'Import the files again, or restore a backup; then publish.',
  );
}

import type { Prisma } from '@/lib/database/generated/client';
import { hotlineFrom } from '../import/institution';
import type { HotlineEntry } from '../import/schema';
import { canonicalJson } from '../model/canonical-json';
import type { Hotline } from '../model/hotline';
import type { Institution } from '../model/institution';
import { PublicationRefusal } from '../store/check-publication';
import { type ApprovedProposal, approvedProposals } from './approved-proposals';
import { verifyAudit } from './audit';

type Transaction = Prisma.TransactionClient;

/** What reviewers last approved about a number; null content: it was withdrawn or replaced. */
type Verdict = { readonly content: HotlineEntry | null; readonly checks: ApprovedProposal | null };

function verdictsFrom(approved: readonly ApprovedProposal[]): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>();
  for (const proposal of approved) {
    const { institutionId, kind, number, content } = proposal;
    const key = (digits: string) => `${institutionId} ${digits}`;
    const to = content?.number ?? number;
    const before = verdicts.get(key(to));
    const checks = proposal.sawLive ? newest(before?.checks ?? null, proposal) : before?.checks;
    if (kind === 'withdraw' || to !== number) {
      verdicts.set(key(number), {
        content: null,
        checks: verdicts.get(key(number))?.checks ?? null,
      });
    }
    if (kind === 'check') {
      const kept = before ?? { content: null, checks: null };
      verdicts.set(key(number), { ...kept, checks: checks ?? null });
    } else if (content !== null) verdicts.set(key(to), { content, checks: checks ?? null });
  }
  return verdicts;
}

/** The check of the later day counts, of one day the one decided later. */
function newest(a: ApprovedProposal | null, b: ApprovedProposal): ApprovedProposal {
  return a !== null && (a.checkedOn ?? '') > (b.checkedOn ?? '') ? a : b;
}

/** What a number says, without who checked it and without periods an earlier version stored. */
function wordsOf({ lastCheckedOn: _l, checkedBy: _c, reviewDays: _d, ...words }: Hotline): string {
  return canonicalJson(words);
}

function checkOf({ lastCheckedOn, checkedBy }: Hotline): string {
  return canonicalJson([lastCheckedOn, checkedBy]);
}

function partsOf({ hotlines: _h, history: _y, ...institution }: Institution): string {
  return canonicalJson(institution);
}

interface Compared {
  readonly tables: readonly Institution[];
  /** What was published last; null while an import has just made the tables say what the files say. */
  readonly base: readonly Institution[] | null;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** The numbers that are reviewers' to decide, as the tables have it. */
  readonly reviewed: ReadonlySet<string>;
}

function faultOf(
  hotline: Hotline,
  key: string,
  before: Hotline | undefined,
  { base, verdicts, reviewed }: Compared,
): string | null {
  const verdict = verdicts.get(key);
  const { checks = null } = verdict ?? {};
  const check =
    checks === null ? [null, []] : [checks.checkedOn, [checks.proposer, checks.decider]];
  if (checkOf(hotline) !== canonicalJson(check))
    return 'is checked by people the audit knows nothing of';
  if (reviewed.has(key)) {
    const decided = verdict?.content ?? null;
    if (decided !== null && wordsOf(hotlineFrom(decided)) === wordsOf(hotline)) return null;
    return 'says something that no approved proposal says';
  }
  if (base === null || (before !== undefined && wordsOf(before) === wordsOf(hotline))) return null;
  return 'is neither from an import nor from an approved proposal';
}

function faultsIn(compared: Compared): string[] {
  const { tables, base, verdicts, reviewed } = compared;
  const old = new Map((base ?? []).map((institution) => [institution.id, institution]));
  const changed = tables.flatMap((institution) => {
    const before = old.get(institution.id);
    const own = base !== null && (before === undefined || partsOf(before) !== partsOf(institution));
    const numbers = institution.hotlines.flatMap((hotline) => {
      const key = `${institution.id} ${hotline.number}`;
      const model = before?.hotlines.find(({ number }) => number === hotline.number);
      const fault = faultOf(hotline, key, model, compared);
      return fault === null ? [] : [`${key} ${fault}`];
    });
    return own ? [`${institution.id} was changed without an import`, ...numbers] : numbers;
  });
  const named = new Set(
    tables.flatMap(({ id, hotlines }) => [id, ...hotlines.map(({ number }) => `${id} ${number}`)]),
  );
  const gone = (base ?? []).flatMap(({ id, hotlines }) => [
    ...(named.has(id) ? [] : [id]),
    ...hotlines
      .map(({ number }) => `${id} ${number}`)
      .filter(
        (key) => !named.has(key) && !(reviewed.has(key) && verdicts.get(key)?.content === null),
      ),
  ]);
  return [...changed, ...gone.map((key) => `${key} is gone without a decision`)];
}

/**
 * Throws a PublicationRefusal that names every number and institution in the tables that neither the last
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
  const rows = await db.hotline.findMany({
    where: { managedBy: 'review' },
    select: { institutionId: true, number: true },
  });
  const reviewed = new Set(rows.map(({ institutionId, number }) => `${institutionId} ${number}`));
  const verdicts = verdictsFrom(await approvedProposals(db));
  const faults = faultsIn({ tables, base, verdicts, reviewed });
  if (faults.length === 0) return;
  throw new PublicationRefusal(
    `The tables say what nobody imported or approved:\n${faults.map((fault) => `- ${fault}`).join('\n')}\n` +
      'Import the files again, or restore a backup; then publish.',
  );
}

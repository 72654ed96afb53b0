import type { Prisma, PrismaClient } from '@/lib/database/generated/client';
import { chinaDate } from '../model/china-date';
import { doubleCheck, type SignedCheck } from '../model/double-check';
import { type Hosts, type ReviewedHost, reviewedHostOf, seedHosts } from '../model/hosts';
import {
  canonicalText,
  challengeOf,
  type HostStatement,
  type ProposedHost,
  type Statement,
} from './statement';

/** A host that somebody proposed, and how that stands. */
export interface HostProposal {
  /** The challenge of the statement that proposed it. */
  readonly id: string;
  readonly host: ProposedHost;
  readonly by: string;
  /** YYYY-MM-DD in China. */
  readonly on: string;
  readonly checks: readonly SignedCheck[];
  readonly state: 'open' | 'listed' | 'rejected' | 'withdrawn';
}

/** A host that counted once. */
export interface WithdrawnHost {
  readonly entry: ReviewedHost;
  /** YYYY-MM-DD in China. */
  readonly on: string;
  readonly by: string;
  readonly reason: string;
}

/** Which hosts count, which no longer do, and what was proposed: all of it follows from what reviewers signed. */
export interface HostBook {
  readonly listed: Hosts;
  readonly withdrawn: readonly WithdrawnHost[];
  readonly proposals: readonly HostProposal[];
}

/** The kinds of signed acts that are about hosts. */
export const hostActs = ['proposeHost', 'checkHost', 'withdrawHost'] as const;

/** Names exactly what was proposed and by whom: a check of anything else counts for nothing. */
function shownHost(proposal: string, host: ProposedHost, by: string): string {
  return challengeOf(canonicalText({ proposal, host, by }));
}

/**
 * Works out which hosts count from what was signed, in the order it was signed. A proposed host is listed while two different
 * people, neither its proposer, found it right and nobody wrong before; one person's withdrawal ends it.
 */
export function hostBook(statements: readonly HostStatement[]): HostBook {
  const listed = new Map(seedHosts.map((entry) => [entry.host, entry]));
  const withdrawn = new Map<string, WithdrawnHost>();
  const proposals = new Map<string, HostProposal>();
  for (const one of statements) {
    if (one.act === 'proposeHost') proposeIn(proposals, one);
    else if (one.act === 'withdrawHost') {
      const { host, reviewer: by, reason, at } = one;
      const entry = listed.get(host);
      if (entry === undefined) continue;
      listed.delete(host);
      withdrawn.set(host, { entry, on: chinaDate(new Date(at)), by, reason });
      for (const [id, proposal] of proposals) {
        const isIt = proposal.host.entry.host === host && proposal.state === 'listed';
        if (isIt) proposals.set(id, { ...proposal, state: 'withdrawn' });
      }
    } else {
      const proposal = proposals.get(one.proposal);
      if (proposal?.state !== 'open') continue;
      const checked = withCheck(proposal, one);
      proposals.set(proposal.id, checked);
      if (checked.state !== 'listed') continue;
      listed.set(checked.host.entry.host, checked.host.entry);
      withdrawn.delete(checked.host.entry.host);
    }
  }
  return {
    listed: [...listed.values()],
    withdrawn: [...withdrawn.values()],
    proposals: [...proposals.values()],
  };
}

function proposeIn(
  proposals: Map<string, HostProposal>,
  statement: Extract<HostStatement, { act: 'proposeHost' }>,
): void {
  const { host, reviewer: by, at } = statement;
  const id = challengeOf(canonicalText(statement));
  const about = { id, host, by, on: chinaDate(new Date(at)) };
  proposals.set(id, { ...about, checks: [], state: 'open' });
}

function withCheck(
  proposal: HostProposal,
  statement: Extract<HostStatement, { act: 'checkHost' }>,
): HostProposal {
  const { reviewer, verdict, at, host, proposedBy } = statement;
  const shown = shownHost(statement.proposal, host, proposedBy);
  const check = { by: reviewer, verdict, on: chinaDate(new Date(at)), shown };
  const checks = [...proposal.checks, check];
  const own = shownHost(proposal.id, proposal.host, proposal.by);
  if (shown === own && verdict === 'wrong') return { ...proposal, checks, state: 'rejected' };
  const isListed = doubleCheck(checks, own, proposal.by) !== null;
  return { ...proposal, checks, state: isListed ? 'listed' : 'open' };
}

/** Reads the book from the tables. Whether the signatures hold is asked before anything is published, and by `verifiedHostBook`. */
export async function readHostBook(
  database: PrismaClient | Prisma.TransactionClient,
): Promise<HostBook> {
  const rows = await database.signedAct.findMany({
    where: { kind: { in: [...hostActs] } },
    orderBy: { id: 'asc' },
    select: { statement: true },
  });
  return hostBook(hostStatements(rows.map(({ statement }) => JSON.parse(statement) as Statement)));
}

/** Those of some statements that are about hosts. */
export function hostStatements(statements: readonly Statement[]): HostStatement[] {
  return statements.filter((one): one is HostStatement => hostActs.some((act) => act === one.act));
}

/** The hosts that files may cite: one that was withdrawn takes trust away from what stands there, and stops no import. */
export function citableHosts({ listed, withdrawn }: HostBook): Hosts {
  return [...listed, ...withdrawn.map(({ entry }) => entry)];
}

/** Says when the host of an address was withdrawn; null for one that counts, and for one that never did. */
export function withdrawnHostOf(
  address: string | null,
  { listed, withdrawn }: HostBook,
): WithdrawnHost | null {
  if (address === null || withdrawn.length === 0) return null;
  if (reviewedHostOf(address, listed) !== undefined) return null;
  const entries = withdrawn.map(({ entry }) => entry);
  const found = reviewedHostOf(address, entries);
  return withdrawn.find(({ entry }) => entry === found) ?? null;
}

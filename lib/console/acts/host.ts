import type { Prisma, Reviewer } from '@/lib/database/generated/client';
import { hostFaults, withdrawalFault } from '@/lib/directory/review/host-rules';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import { type HostBook, type HostProposal, hostStatements } from '@/lib/directory/store/host-book';
import { readInstitutions } from '@/lib/directory/store/repository';
import {
  canonicalText,
  type HostStatement,
  type ProposedHost,
  type Statement,
} from '@/lib/directory/store/statement';
import { ConsoleRefusal, toldFaults } from '../problem';
import { refuseWithoutReason } from './check';
import type { HostRequest } from './requests';

type Transaction = Prisma.TransactionClient;

/** True for a statement about a host. */
export function isAboutHost(statement: Statement): statement is HostStatement {
  return hostStatements([statement]).length === 1;
}

/** Says what an act about a host is of, after every reason against this person's making it. */
export async function hostContentOf(db: Transaction, reviewer: Reviewer, request: HostRequest) {
  const book = await verifiedHostBook(db);
  if (request.act === 'proposeHost') {
    await refuseFaulty(db, request.host, book);
    return request;
  }
  if (reviewer.role !== 'approver') throw new ConsoleRefusal('approversOnly');
  if (request.act === 'withdrawHost') {
    const fault = withdrawalFault(request, book);
    if (fault !== null) throw new ConsoleRefusal('refused', fault);
    return request;
  }
  const { act, proposal: id, verdict, reason } = request;
  refuseWithoutReason(verdict, reason);
  const { host, by } = await checkedProposal(db, reviewer, request, book);
  return { act, proposal: id, proposedBy: by, host, verdict, reason };
}

async function checkedProposal(
  db: Transaction,
  { name }: Reviewer,
  { proposal: id, verdict }: Extract<HostRequest, { act: 'checkHost' }>,
  book: HostBook,
): Promise<HostProposal> {
  const proposal = book.proposals.find((one) => one.id === id);
  if (proposal?.state !== 'open') throw new ConsoleRefusal('changed');
  if (proposal.by === name) throw new ConsoleRefusal('ownProposal');
  // Whoever could not tell may look again.
  const mine = proposal.checks.some((one) => one.by === name && one.verdict !== 'cannotTell');
  if (mine) throw new ConsoleRefusal('alreadyChecked');
  if (verdict === 'right') await refuseFaulty(db, proposal.host, book, id);
  return proposal;
}

/** Refuses what no list may hold as it stands now; `id` is the proposal's own, which does not stand in its own way. */
async function refuseFaulty(
  db: Transaction,
  host: ProposedHost,
  book: HostBook,
  id: string | null = null,
): Promise<void> {
  const found = hostFaults(host, await readInstitutions(db), book, id);
  if (found.length === 0) return;
  const lines = found.map(({ line }) => line).join('\n');
  // Of a check nothing was filled in.
  throw new ConsoleRefusal('refused', lines, id === null ? toldFaults({ faults: found }) : []);
}

/** Refuses a signed act about a host that could not be prepared again as it was signed. */
export async function refuseStaleHostAct(
  db: Transaction,
  reviewer: Reviewer,
  statement: HostStatement,
): Promise<void> {
  const request =
    statement.act === 'checkHost'
      ? { act: statement.act, proposal: statement.proposal, ...saidIn(statement) }
      : statement;
  const again = await hostContentOf(db, reviewer, request);
  const isSame = canonicalText({ ...statement, ...again }) === canonicalText(statement);
  if (!isSame) throw new ReviewRefusal('The host was changed since. Look at it again.');
}

function saidIn({ verdict, reason }: Extract<HostStatement, { act: 'checkHost' }>) {
  return { verdict, reason };
}

import { generateAuthenticationOptions } from '@simplewebauthn/server';
import type { Prisma } from '@/lib/database/generated/client';
import { recordAct } from '@/lib/directory/review/audit';
import { choosePublicNameIn } from '@/lib/directory/review/choose-public-name';
import { checkedProposal, type ProposalRequest, proposeIn } from '@/lib/directory/review/propose';
import { proposeAllIn } from '@/lib/directory/review/propose-file';
import { publishIn, waitForOurTurn } from '@/lib/directory/review/publish';
import { deactivateReviewerIn, ReviewRefusal } from '@/lib/directory/review/reviewers';
import { assertionProblem, fingerprintOf } from '@/lib/directory/review/signing/assertion';
import { PublicationRefusal } from '@/lib/directory/store/check-publication';
import { readPublished } from '@/lib/directory/store/repository';
import {
  canonicalText,
  challengeOf,
  type InviteStatement,
  type Statement,
} from '@/lib/directory/store/statement';
import { challengeIn, giveChallenge, takeChallenge } from '../challenges';
import type { ConsoleWork } from '../enrol';
import { inviteIn } from '../invitations';
import { ConsoleRefusal, toldFaults } from '../problem';
import type { Session } from '../sessions';
import { newToken } from '../token';
import { applyCheck, checkedItem } from './check';
import { hostContentOf, isAboutHost, refuseStaleHostAct } from './host';
import type { ActRequest } from './requests';
import { tableContentOf } from './table';

type Transaction = Prisma.TransactionClient;

/** A publication reads and proves the whole directory. */
const limits = { maxWait: 20_000, timeout: 60_000 };

/** Writes down what is to be signed, and says what the authenticator is to sign. Nothing is done yet. */
export async function prepareAct(
  { database, settings, now }: ConsoleWork,
  session: Session,
  request: ActRequest,
) {
  const signed = {
    version: 1,
    origin: settings.origin,
    reviewer: session.reviewer.name,
    nonce: newToken(),
    at: now.toISOString(),
  } as const;
  const statement: Statement = { ...signed, ...(await contentOf(database, session, request, now)) };
  const given = { purpose: 'act', bearer: session.bearer, now } as const;
  const challenge = await giveChallenge(database, given, canonicalText(statement));
  const keys = await database.reviewerKey.findMany({
    where: { reviewerId: session.reviewer.id, revokedAt: null },
  });
  return generateAuthenticationOptions({
    rpID: settings.rpId,
    challenge: new Uint8Array(Buffer.from(challenge, 'base64url')),
    allowCredentials: keys.map(({ id }) => ({ id })),
    userVerification: 'required',
  });
}

async function contentOf(db: Transaction, { reviewer }: Session, request: ActRequest, now: Date) {
  switch (request.act) {
    case 'check': {
      const { act, verdict, reason } = request;
      const { shown, open } = await checkedItem(db, reviewer, request);
      return { act, shown, open, verdict, reason };
    }
    case 'propose': {
      const { act, ...wanted } = request;
      // Before anybody is asked for his key.
      await toldToReviewer(checkedProposal(db, wanted, now));
      return { act, request: wanted };
    }
    case 'proposeTable': {
      const { act } = request;
      return { act, requests: await tableContentOf(db, request, now) };
    }
    case 'proposeHost':
    case 'checkHost':
    case 'withdrawHost':
      return hostContentOf(db, reviewer, request);
    default:
      return request;
  }
}

/** Does a signed act, whole or not at all: the statement that was given out, signed by an active key of whoever is signed in. */
export async function commitAct(
  { database, settings, now }: ConsoleWork,
  session: Session,
  response: unknown,
): Promise<void> {
  const given = { purpose: 'act', bearer: session.bearer, now } as const;
  const challenge = challengeIn(response);
  const text = await database.$transaction((db) => takeChallenge(db, challenge, given));
  if (text === null) throw new ConsoleRefusal('challenge');
  const id = String((response as { id?: unknown }).id);
  const key = await database.reviewerKey.findFirst({
    where: { id, reviewerId: session.reviewer.id, revokedAt: null },
  });
  if (key === null) throw new ConsoleRefusal('unknownKey');
  const problem = await assertionProblem(text, settings.origin, response, key);
  if (problem !== null) throw new ConsoleRefusal('assertion', problem);
  await toldToReviewer(
    database.$transaction(
      async (db) =>
        perform(db, session, JSON.parse(text) as Statement, { text, response, key, now }),
      limits,
    ),
  );
}

/** Waits for a step of the review, and hands its refusal on as one of the console's. */
async function toldToReviewer(step: Promise<unknown>): Promise<void> {
  try {
    await step;
  } catch (error) {
    if (error instanceof ReviewRefusal) {
      throw new ConsoleRefusal('refused', error.message, toldFaults(error));
    }
    throw error instanceof PublicationRefusal
      ? new ConsoleRefusal('refused', error.message)
      : error;
  }
}

interface SignedWith {
  readonly text: string;
  readonly response: unknown;
  readonly key: { readonly id: string; readonly publicKey: Uint8Array };
  readonly now: Date;
}

async function perform(
  db: Transaction,
  { reviewer: { id: reviewerId } }: Session,
  statement: Statement,
  { text, response, key, now }: SignedWith,
): Promise<void> {
  // Two decisions at once would each see the directory without the other.
  await waitForOurTurn(db);
  const reviewer = await db.reviewer.findUniqueOrThrow({ where: { id: reviewerId } });
  if (!reviewer.active) throw new ConsoleRefusal('signedOut');
  const by = { by: reviewer.name, now };
  const about = { contactPointId: null as number | null, proposalId: null as number | null };
  if (statement.act === 'check') {
    const { shown, open } = statement;
    const hash = challengeOf(canonicalText({ shown, open }));
    Object.assign(about, await applyCheck(db, reviewer, statement, hash, now));
  } else if (statement.act === 'propose') {
    const request = statement.request as ProposalRequest;
    about.proposalId = await proposeIn(db, reviewer, request, now);
  } else if (statement.act === 'invite') {
    await checkInvitation(db, reviewer, statement);
    await inviteIn(db, statement, by);
  } else if (statement.act === 'proposeTable') {
    await proposeAllIn(db, reviewer, statement.requests as ProposalRequest[], now);
  } else if (statement.act === 'publicName') {
    await choosePublicNameIn(db, reviewer, statement.name, now);
  } else if (isAboutHost(statement)) {
    await refuseStaleHostAct(db, reviewer, statement);
  }
  await recordAct(db, {
    at: now,
    actor: reviewer.name,
    action: 'sign',
    subject: reviewer.name,
    detail: {
      act: statement.act,
      challenge: challengeOf(text),
      fingerprint: fingerprintOf(key.publicKey),
      ...toldOf(statement),
    },
  });
  await db.signedAct.create({
    data: {
      ...about,
      kind: statement.act,
      reviewerId,
      keyId: key.id,
      statement: text,
      challenge: challengeOf(text),
      assertion: response as Prisma.InputJsonObject,
      at: now,
    },
  });
  if (statement.act === 'deactivate') await deactivateReviewerIn(db, statement.name, by);
  if (publishing.has(statement.act)) {
    const base = (await readPublished(db)) ?? { institutions: [] };
    await publishIn(db, reviewer.name, now, base);
  }
}

/** What changes at once what readers see. */
const publishing: ReadonlySet<Statement['act']> = new Set(['check', 'checkHost', 'withdrawHost']);

/** What the audit tells of an act beside its challenge. */
function toldOf(statement: Statement): Prisma.InputJsonObject {
  switch (statement.act) {
    case 'check':
      return { verdict: statement.verdict, reason: statement.reason };
    case 'proposeHost':
      return { host: statement.host.entry.host };
    case 'checkHost': {
      const { host, verdict, reason } = statement;
      return { host: host.entry.host, verdict, reason };
    }
    case 'withdrawHost':
      return { host: statement.host, reason: statement.reason };
    default:
      return {};
  }
}

/** A new person comes by an approver's word; a key for somebody who is there, only by his own, or by the command line. */
async function checkInvitation(
  db: Transaction,
  reviewer: { readonly name: string; readonly role: string },
  { name, role }: InviteStatement,
): Promise<void> {
  const known = await db.reviewer.findUnique({ where: { name } });
  if (known !== null && name !== reviewer.name) throw new ConsoleRefusal('existingPerson');
  if (known === null && reviewer.role !== 'approver') throw new ConsoleRefusal('approversOnly');
  if (known !== null && known.role !== role) throw new ConsoleRefusal('existingPerson');
}

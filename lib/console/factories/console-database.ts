import type { PrismaClient } from '@/lib/database/generated/client';
import { now } from '@/lib/directory/factories/review-database';
import { readInstitutions } from '@/lib/directory/store/repository';
import { commitAct, prepareAct } from '../acts/act';
import { type ActRequest, actRequestFrom } from '../acts/requests';
import { type ConsoleWork, enrol, enrolOptions } from '../enrol';
import { inviteByOperator } from '../invitations';
import { type ItemReference, itemFor } from '../items';
import { type Session, sessionOf } from '../sessions';
import { type Authenticator, buildAuthenticator } from './authenticator';

/** Where the console of tests stands. */
export const settings = { origin: 'https://console.example', rpId: 'console.example' };

/** A person of a test at the console: reviewer, key and browser. */
export interface Person {
  readonly name: string;
  readonly key: Authenticator;
  readonly session: Session;
}

/** What a step of the console works with, at a moment of the test. */
export function workAt(database: PrismaClient, at: Date = now): ConsoleWork {
  return { database, settings, agent: 'a browser', now: at };
}

/** Enrols a key by an invitation's token. */
export async function enrolWith(
  work: ConsoleWork,
  token: string,
  key = buildAuthenticator(),
): Promise<{ readonly key: Authenticator; readonly session: Session }> {
  const { challenge } = await enrolOptions(work, token);
  const cookie = await enrol(work, token, key.register(challenge, work.settings.origin));
  const session = await sessionOf(work.database, cookie, work.agent, work.now);
  if (session === null) throw new Error('Whoever enrols is signed in.');
  return { key, session };
}

/** A reviewer who is there, with a key that the command line invited. */
export async function personAt(
  database: PrismaClient,
  name: string,
  role: 'editor' | 'approver' = 'approver',
): Promise<Person> {
  const token = await inviteByOperator(database, { name, role }, now);
  return { name, ...(await enrolWith(workAt(database), token)) };
}

/** Prepares an act, signs it and commits it. */
export async function acts(
  work: ConsoleWork,
  { key, session }: Person,
  request: ActRequest,
): Promise<void> {
  const { challenge } = await prepareAct(work, session, actRequestFrom(request));
  await commitAct(work, session, key.answer(challenge, work.settings.origin));
}

/** Checks a contact point as it stands. */
export async function checks(
  work: ConsoleWork,
  person: Person,
  item: ItemReference,
  verdict: 'right' | 'wrong' | 'cannotTell' = 'right',
): Promise<void> {
  const all = await readInstitutions(work.database);
  const { hash } = await itemFor(work.database, all, item);
  await acts(work, person, { act: 'check', item, hash, verdict, reason: 'seen live' });
}

import 'server-only';
import { cookies, headers } from 'next/headers';
import { database } from '@/lib/database/client';
import { environment } from '@/lib/env';
import { sessionCookie } from './cookie';
import type { ConsoleWork } from './enrol';
import { type Session, sessionOf } from './sessions';
import { consoleSettings } from './settings';

/** What the console of this server works with; null where it is off. */
export async function currentWork(): Promise<ConsoleWork | null> {
  const settings = consoleSettings(environment());
  if (settings === null) return null;
  const agent = (await headers()).get('user-agent') ?? '';
  return { database: database(), settings, agent, now: new Date() };
}

/** Who is signed in with this request; null for nobody. */
export async function currentSession({
  database: db,
  agent,
  now,
}: ConsoleWork): Promise<Session | null> {
  return sessionOf(db, (await cookies()).get(sessionCookie)?.value, agent, now);
}

import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { PrismaClient } from '@/lib/database/generated/client';
import { pointId } from '@/lib/directory/model/points';
import { environment } from '@/lib/env';
import { fetchLimits } from '@/lib/watch/fetch/settings';
import { userAgentFrom } from '@/lib/watch/fetch/user-agent';
import { type RoundOutcome, watchRound } from '@/lib/watch/round';
import { LeaseRefusal, leaseSeconds } from '@/lib/watch/store/lease';
import type { Look, RaisedAlarm } from '@/lib/watch/store/record-look';
import { withDatabase } from '../directory/open-database';
import { alarmLine, lookLines, wordsLines } from './lines';
import { openAlarmLines } from './open-alarms';

/* npm run watch: looks at the pages that prove contact points, once or again and again. */

const help = `npm run watch [-- OPTIONS]

Reads every page that is due and that a published contact point rests on, says what changed for it, and saves
what it saw. One watcher at a time for a database.

  --all            every page, due or not
  --every MINUTES  goes on: a round every so many minutes, 5 to 1440
  --alarms         prints what waits for a person, and reads nothing
`;

function parse() {
  return parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      every: { type: 'string' },
      alarms: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

function minutesFrom(text: string | undefined): number | null {
  if (text === undefined) return null;
  const minutes = Number(text);
  if (Number.isInteger(minutes) && minutes >= 5 && minutes <= 1_440) return minutes;
  throw new Error(`--every should be a whole number of minutes from 5 to 1440, but is "${text}".`);
}

const pauseMs = 3_000;
const stop = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.once(signal, () => stop.abort());
}

async function round(database: PrismaClient, all: boolean): Promise<RoundOutcome> {
  const { DATA_DIR, SITE_URL, OPERATOR_CONTACT } = environment();
  return watchRound(database, {
    fetch: {
      userAgent: userAgentFrom(SITE_URL ?? OPERATOR_CONTACT),
      limits: fetchLimits,
    },
    lease: { holder: randomUUID(), seconds: leaseSeconds },
    dataDir: resolve(DATA_DIR),
    pauseMs,
    now: () => new Date(),
    pause: (milliseconds) =>
      pause(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined),
    all,
    isOver: () => stop.signal.aborted,
    onLook,
    onWords: (look) => {
      for (const line of wordsLines(look)) console.log(line);
    },
  });
}

function onLook(look: Look, raised: readonly RaisedAlarm[]): void {
  for (const line of lookLines(look)) console.log(line);
  for (const { fact, finding, lowers } of raised) {
    console.log(alarmLine(pointId(fact.institutionId, fact), look.page.url, finding, lowers));
  }
}

function report({ pages, looked, raised, published }: RoundOutcome): void {
  if (published?.isNew)
    console.log(`Published as version ${published.version}: what is gone has no dial link now.`);
  console.log(
    `${looked} of ${pages} pages read, ${raised.length} new alarm(s). What waits for a person: npm run watch -- --alarms`,
  );
}

async function main(): Promise<void> {
  const flags = parse();
  if (flags.help) {
    console.log(help);
    return;
  }
  if (flags.alarms) {
    for (const line of await withDatabase(openAlarmLines)) console.log(line);
    return;
  }
  const minutes = minutesFrom(flags.every);
  do {
    try {
      // The database is opened for the round alone, so that other commands find it free between two.
      report(await withDatabase((database) => round(database, flags.all)));
    } catch (error) {
      if (minutes === null || error instanceof LeaseRefusal) throw error;
      console.error(error instanceof Error ? error.message : error);
    }
    if (minutes === null) return;
    await pause(minutes * 60_000, undefined, { signal: stop.signal }).catch(() => undefined);
  } while (!stop.signal.aborted);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

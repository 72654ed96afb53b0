import { setTimeout as pause } from 'node:timers/promises';
import { campaign, type Outcome } from './campaign';
import { floodCorrections } from './corrections';
import { dawdlers, silentOnes, slowForm } from './dawdling';
import { passingSegment } from './first-segments';
import { logFault } from './log-fault';
import { breakOff, sendMarks } from './marked';
import { overBudget } from './processor-time';
import type { AttackedSite } from './site-under-attack';

/** How hard a site is attacked. */
export interface Force {
  readonly count: number;
  readonly seed: number;
  /** How much more memory than after the first fifth may be in use at the end. */
  readonly growth: number;
  /** Whether to try every long pattern and to wait for connections that dawdle to be cut off, which takes minutes. */
  readonly dawdle: boolean;
}

/** What one promise came to: null when it held. */
export type Verdicts = Readonly<Record<string, string | null>>;

/** Attacks a site, stops it while it answers, and says which promises held. */
export async function attack(
  root: string,
  site: AttackedSite,
  { count, seed, growth, dawdle }: Force,
): Promise<Verdicts> {
  // First, so that what the forms hold in memory once is there before memory is looked at.
  await sendMarks(site.port);
  await breakOff(site.port, 200);
  const fifth = Math.ceil(count / 5);
  const first = await campaign(root, { port: site.port, count: fifth, seed });
  const before = site.memory();
  const rest = { port: site.port, count: count - fifth, seed: seed + fifth };
  const second = await campaign(root, rest, tellEvery(10_000));
  const faults = [...first.faults, ...second.faults];
  tell([first, second], before, site.memory());
  return {
    'no request makes it fail, show its inside or set a cookie': faults.join('\n  ') || null,
    'memory stays bounded': grown(before, site.memory(), growth),
    'it serves on': await serves(site.port),
    'no request costs much processor time': await overBudget(site, dawdle ? 1 : 4),
    'no first segment passes by limit and origin': await passingSegment(site.port, 100),
    'corrections stay few, and keep nothing of their senders': await floodCorrections(
      site.port,
      site.databaseUrl,
    ),
    'silent connections lock nobody out': await locksNobodyOut(site.port, dawdle),
    'words of the directory stay words': await staysText(site.port),
    ...(dawdle ? { 'connections that dawdle are cut off': await cutsOff(site.port) } : {}),
    'a form under way is answered although it is asked to stop': await stopsGently(site),
    'the log holds its own lines only, and nothing of a visitor': logFault(site.log()),
  };
}

function tellEvery(step: number) {
  return (sent: number) => {
    if (sent % step === 0) console.log(`  ${sent} requests`);
  };
}

function tell(outcomes: readonly Outcome[], before: number, after: number): void {
  const all: Record<string, number> = {};
  for (const [status, times] of outcomes.flatMap(({ statuses }) => Object.entries(statuses))) {
    all[status] = (all[status] ?? 0) + times;
  }
  const counts = Object.entries(all).map(([status, times]) => `${status} × ${times}`);
  console.log(`  answers: ${counts.join(', ')}`);
  console.log(`  memory: ${before.toFixed(0)} MB after a fifth, ${after.toFixed(0)} MB at the end`);
}

function grown(before: number, after: number, growth: number): string | null {
  return after <= before * growth ? null : `from ${before.toFixed(0)} to ${after.toFixed(0)} MB`;
}

async function serves(port: number): Promise<string | null> {
  const { status } = await fetch(`http://127.0.0.1:${port}/zh/call`);
  return status === 200 ? null : `/zh/call answered ${status}`;
}

const showing = [
  ...['zh/hotlines/hostile', 'en/hotlines/hostile', 'zh/hotlines', 'zh/hotlines?by=letter'],
  ...['zh/hotlines?q=alert', 'zh/hotlines/hostile/sticker', 'zh/check/claimed?situation=onCall'],
];

async function staysText(port: number): Promise<string | null> {
  for (const path of showing) {
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`);
    const page = await answer.text();
    if (/<script>alert|<img src=x/.test(page)) return `/${path} lets a script in`;
    if (path.includes('/hostile') && !page.includes('&lt;script&gt;alert')) {
      return `/${path} (${answer.status}) does not show the name`;
    }
  }
  const table = await (await fetch(`http://127.0.0.1:${port}/directory.csv`)).text();
  return /(^|,|")=(HYPER|1\+1)/m.test(table) ? '/directory.csv holds a formula' : null;
}

async function cutsOff(port: number): Promise<string | null> {
  const kept = await dawdlers(port, 200, 25);
  return kept === 0 ? null : `${kept} of 200 were still open after 25 s`;
}

async function locksNobodyOut(port: number, wait: boolean): Promise<string | null> {
  const silent = await silentOnes(port, 400);
  try {
    if (silent.kept() > 250) return `${silent.kept()} of 400 were kept at once`;
    const fault = await serves(port);
    if (fault !== null || !wait) return fault;
    await pause(20_000);
    return silent.kept() === 0 ? null : `${silent.kept()} were still open after 20 s`;
  } finally {
    silent.close();
  }
}

async function stopsGently(site: AttackedSite): Promise<string | null> {
  let code: Promise<number | null> | undefined;
  const answer = await slowForm(site.port, () => {
    code = site.end();
  });
  if (!answer.startsWith('HTTP/1.1 303')) return `it got ${JSON.stringify(answer.slice(0, 40))}`;
  return (await code) === 0 ? null : `the server ended with ${await code}`;
}

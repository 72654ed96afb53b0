import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stop } from '../../scripts/launch/children.mjs';
import type { Count } from '../runner/count';
import type { BuiltSite } from './built-site';

interface Deployment {
  readonly site: BuiltSite;
  readonly folder: string;
  /** Where nginx answers. */
  readonly address: string;
}

type Check = (deployment: Deployment) => Promise<boolean>;

const get = (address: string, headers: Record<string, string> = {}) => fetch(address, { headers });

async function kept(address: string): Promise<boolean> {
  await get(address);
  return (await get(address)).headers.get('x-cache') === 'HIT';
}

async function styleOf(address: string): Promise<string> {
  const page = await (await get(`${address}/zh`)).text();
  return `${address}${/\/_next\/static\/[^"]+\.css/.exec(page)?.[0]}`;
}

async function postsUntilRefused({ address }: Deployment, visitor: string): Promise<number> {
  for (let sent = 1; sent <= 70; sent++) {
    const { status } = await fetch(`${address}/zh/check/number/compare`, {
      method: 'POST',
      body: new URLSearchParams({ typed: '95588' }),
      headers: { 'X-Forwarded-For': visitor },
      redirect: 'manual',
    });
    if (status === 429) return sent;
  }
  return Number.POSITIVE_INFINITY;
}

const checks: Readonly<Record<string, Check>> = {
  'pages arrive through nginx': async ({ address }) => {
    const page = await get(`${address}/zh/check/result?situation=onCall&requests=smsCode`);
    return page.status === 200 && page.headers.get('x-cache') === null;
  },
  'the database is reached by a role that only reads': async ({ address }) =>
    (await (await get(`${address}/api/health`)).json()).status === 'up',
  'files whose names change with their content are kept': async ({ address }) =>
    kept(await styleOf(address)),
  'the directory is kept': async ({ address }) => kept(`${address}/directory.json`),
  'a visitor cannot escape the limit by naming another address': async (deployment) =>
    (await postsUntilRefused(deployment, '6.6.6.6')) === 61 &&
    (await postsUntilRefused(deployment, '7.7.7.7')) === 1,
  'nothing of a request stands in a log': async ({ folder, site, address }) => {
    await get(`${address}/zh/check?requests=smsCode`, { 'User-Agent': 'agent 13800138000' });
    const logs = join(folder, 'nginx/logs');
    const written = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
    return ![...written, site.log()].some((text) => /smsCode|13800138000|95588/.test(text));
  },
  'nothing is written outside the data folder': async ({ folder }) =>
    readdirSync(join(folder, 'data')).join() === 'directory-snapshot.json',
  'a wrong variable ends the start and is named': async ({ site }) =>
    /^SITE_URL should be an origin/m.test(await site.refusalWith({ SITE_URL: 'nonsense' })),
  'asked to stop, it ends with 0': async ({ site }) => {
    await stop(site.child);
    return site.child.exitCode === 0;
  },
};

/** Tries every promise of the recipe and counts those that held. */
export async function deploymentChecks(deployment: Deployment): Promise<Count> {
  const count = { passed: 0, failed: 0 };
  for (const [promise, check] of Object.entries(checks)) {
    const holds = await check(deployment);
    console.log(`  ${holds ? '✓' : '✗'} ${promise}`);
    count[holds ? 'passed' : 'failed'] += 1;
  }
  return count;
}

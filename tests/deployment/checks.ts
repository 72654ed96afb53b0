import { readdirSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { stop } from '../../scripts/launch/children.mjs';
import type { Count } from '../runner/count';
import type { BuiltSite } from './built-site';
import { ask } from './https-client';
import { consoleHosts, type RunningNginx } from './nginx';

interface Deployment {
  readonly site: BuiltSite;
  readonly folder: string;
  readonly nginx: RunningNginx;
}

type Check = (deployment: Deployment) => Promise<boolean>;

async function kept(nginx: RunningNginx, path: string): Promise<boolean> {
  await ask(nginx, path);
  return (await ask(nginx, path)).headers['x-cache'] === 'HIT';
}

async function styleOf(nginx: RunningNginx): Promise<string> {
  const { body } = await ask(nginx, '/zh');
  return /\/_next\/static\/[^"]+\.css/.exec(body)?.[0] ?? '/';
}

async function postsUntilRefused(nginx: RunningNginx, visitor: string): Promise<number> {
  for (let sent = 1; sent <= 70; sent++) {
    const headers = { 'x-forwarded-for': visitor };
    const form = 'typed=95588';
    const { status } = await ask(nginx, '/zh/check/number/compare', { form, headers });
    if (status === 429) return sent;
  }
  return Number.POSITIVE_INFINITY;
}

const tellTale = {
  path: '/zh/check?requests=smsCode',
  headers: { 'user-agent': 'agent 13800138000', referer: 'https://example.com/?losses=toldCode' },
};

/** True when nothing that only a request can have brought stands in a log of nginx or of the site. */
function isNothingWritten({ nginx, site }: Deployment): boolean {
  const logs = readdirSync(nginx.logs).map((name) => readFileSync(join(nginx.logs, name), 'utf8'));
  const traces = /smsCode|13800138000|toldCode|95588|client: /;
  return ![...logs, site.log()].some((text) => traces.test(text));
}

const checks: Readonly<Record<string, Check>> = {
  'pages arrive through nginx, over TLS and HTTP/2': async ({ nginx }) => {
    const page = await ask(nginx, '/zh/check/result?situation=onCall&requests=smsCode');
    return page.status === 200 && page.headers['x-cache'] === undefined;
  },
  'plain HTTP is sent to HTTPS': async ({ nginx }) => {
    const headers = { Host: 'example.com' };
    const location = await new Promise((resolve, reject) => {
      get(`http://127.0.0.1:${nginx.ports.http}/zh?a=b`, { headers }, (answer) =>
        resolve(answer.resume().headers.location),
      ).on('error', reject);
    });
    return location === 'https://example.com/zh?a=b';
  },
  'another site of the same nginx keeps its log': async ({ nginx }) => {
    await fetch(`http://127.0.0.1:${nginx.ports.http}/somebody-else`);
    return readFileSync(join(nginx.logs, 'access.log'), 'utf8').includes('somebody-else');
  },
  'the database is reached by a role that only reads': async ({ nginx }) =>
    JSON.parse((await ask(nginx, '/api/health')).body).status === 'up',
  'health names the build': async ({ nginx }) =>
    /\+[0-9a-f]{16}$/.test(JSON.parse((await ask(nginx, '/api/health')).body).version),
  'the figures are given on this machine, to the role that only reads, and not outside': async ({
    nginx,
    site,
  }) => {
    const inside = await fetch(`http://127.0.0.1:${site.port}/api/metrics`);
    const outside = await ask(nginx, '/api/metrics');
    return /^ringtrue_open_proposals \d+$/m.test(await inside.text()) && outside.status === 404;
  },
  'a correction is taken by the role that only reads': async ({ site }) => {
    const { headers, status } = await fetch(
      `http://127.0.0.1:${site.port}/zh/hotlines/icbc/correction`,
      {
        method: 'POST',
        body: new URLSearchParams({ claim: 'wrong', about: 'phone:95588' }),
        headers: { 'x-forwarded-for': '192.0.2.7' },
        redirect: 'manual',
      },
    );
    return status === 303 && headers.get('location') === '/zh/hotlines/icbc#correction-received';
  },
  'the console stands under its own name, is never kept, and asks for nothing of the merchants’ pages':
    async ({ nginx }) => {
      const host = consoleHosts.open;
      const page = await ask(nginx, '/console/zh', { host });
      const style = /\/_next\/static\/[^"]+\.css/.exec(page.body)?.[0] ?? '/nope';
      const [again, file, merchants, outside] = [
        await ask(nginx, '/console/zh', { host }),
        await ask(nginx, style, { host }),
        await ask(nginx, '/zh', { host }),
        await ask(nginx, '/console/zh'),
      ];
      return (
        page.status === 200 &&
        [page, again, file].every(({ headers }) => headers['x-cache'] === undefined) &&
        /no-store/.test(again.headers['cache-control'] ?? '') &&
        file.status === 200 &&
        merchants.status === 404 &&
        outside.status === 404
      );
    },
  'the console takes an act from its own name alone': async ({ nginx }) => {
    const asks = (host: string, origin: string) =>
      ask(nginx, '/console/api', {
        host,
        headers: { origin, 'content-type': 'application/json' },
        form: '{"step":"signInOptions"}',
      });
    const own = await asks(consoleHosts.open, `https://${consoleHosts.open}`);
    const other = await asks(consoleHosts.open, 'https://example.com');
    return own.status === 200 && other.status === 403;
  },
  'a list of addresses shuts everybody else out of the console': async ({ nginx }) => {
    const host = consoleHosts.closed;
    const answers = [
      await ask(nginx, '/console/zh', { host }),
      await ask(nginx, '/console/api', { host, form: '{}' }),
    ];
    return answers.every(({ status }) => status === 403);
  },
  'files whose names change with their content are kept': async ({ nginx }) =>
    kept(nginx, await styleOf(nginx)),
  'the directory is kept': ({ nginx }) => kept(nginx, '/directory.json'),
  'a visitor cannot escape the limit by naming another address': async ({ nginx }) =>
    (await postsUntilRefused(nginx, '6.6.6.6')) === 61 &&
    (await postsUntilRefused(nginx, '7.7.7.7')) === 1,
  'nothing of a request stands in a log': async (deployment) => {
    await ask(deployment.nginx, tellTale.path, tellTale);
    await ask(deployment.nginx, tellTale.path, { ...tellTale, form: 'x'.repeat(70_000) });
    return isNothingWritten(deployment);
  },
  'nothing is written outside the data folder': async ({ folder }) =>
    readdirSync(join(folder, 'data')).join() === 'directory-snapshot.json',
  'a wrong variable ends the start and is named': async ({ site }) =>
    /^SITE_URL should be an origin/m.test(await site.refusalWith({ SITE_URL: 'nonsense' })) &&
    /^PORT should be a whole number/m.test(await site.refusalWith({ PORT: 'xx' })),
  'asked to stop, it ends with 0': async ({ site }) => {
    await stop(site.child);
    return site.child.exitCode === 0;
  },
  'with the site gone nothing of a request stands in a log either': async (deployment) => {
    const { status } = await ask(deployment.nginx, tellTale.path, tellTale);
    return status === 502 && isNothingWritten(deployment);
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

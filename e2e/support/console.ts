import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { todaysBuild } from '@/tests/support/build';
import { filledDatabase } from '@/tests/support/filled-database';
import { freePort } from '@/tests/support/free-port';
import { startInstance } from '@/tests/support/instance';

/** A server with a console, figures for its operator and a database of its own. */
export interface ConsoleSite {
  readonly origin: string;
  /** Runs `npm run directory -- …` beside it and gives what it printed. */
  directory(...words: string[]): Promise<string>;
  /** Everything the server has logged. */
  log(): string;
  close(): Promise<void>;
}

/** Starts one, at a host name for which browsers make passkeys without TLS. */
export async function startConsole(root: string): Promise<ConsoleSite> {
  const build = await todaysBuild(root);
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-console-'));
  const database = await filledDatabase(root, folder);
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const settings = { DATABASE_URL: database.url, CONSOLE: '1', CONSOLE_ORIGIN: origin };
  const server = await startInstance(build, {
    settings: { ...settings, METRICS: '1', DATA_DIR: join(folder, 'copy'), PORT: String(port) },
  });
  return {
    origin,
    async directory(...words) {
      const command = ['scripts/run.mjs', 'directory/review.ts', ...words];
      const env = { ...process.env, ...settings };
      const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: root, env });
      return stdout;
    },
    log: () => server.log(),
    async close() {
      await server.end();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A person with a browser and a key in it. */
export interface Reviewer {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The bodies of everything the page posted to the console. */
  readonly posted: string[];
}

/** Opens a browser whose authenticator confirms by itself, and enrols it with a link. */
export async function enrolReviewer(browser: Browser, link: string): Promise<Reviewer> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  const posted: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/console/api')) posted.push(request.postData() ?? '');
  });
  await page.goto(link);
  await page.getByRole('button', { name: '登记密钥' }).click();
  await page.getByRole('navigation', { name: '核对台' }).waitFor();
  return { context, page, posted };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/launch/children.mjs';
import { ensurePrismaClient } from '../../scripts/launch/prisma-client';
import { step } from '../../scripts/launch/step.mjs';
import { findBrowser } from '../support/browser';
import { findPostgres } from '../support/postgres';
import { withSite } from '../support/site';
import { type Count, countPlaywright, countVitest, leftOut, sum } from './count';

const one: Count = { passed: 1, failed: 0 };

/** Runs one of the tools in node_modules, its output shown as it comes. */
function tool(
  root: string,
  path: string,
  args: string[],
  env: Record<string, string> = {},
  node = process.execPath,
) {
  const options = { cwd: root, env: { ...process.env, ...env }, echo: true };
  return run(node, [join(root, 'node_modules', path), ...args], options);
}

/** Types of every file, tests and scripts included. */
export async function checkTypes(root: string): Promise<Count> {
  await ensurePrismaClient(root);
  await step('Types', async () => {
    await tool(root, 'next/dist/bin/next', ['typegen']);
    await tool(root, 'typescript/bin/tsc', ['--noEmit', '-p', root]);
  });
  return one;
}

/** Format, imports and who may import whom. */
export async function checkStyle(root: string): Promise<Count> {
  await step('Lint', () => tool(root, '@biomejs/biome/bin/biome', ['ci', '.']));
  return one;
}

const whole = { TEST_MORE: '1' };

/** The tests beside the code, on the embedded database: those of `npm test`, or all in files whose path holds one of `parts`; by this Node unless another is named. */
export async function runUnitTests(
  root: string,
  parts: string[] = [],
  node = process.execPath,
): Promise<Count> {
  await ensurePrismaClient(root);
  const env = parts.length > 0 ? whole : {};
  return step('Unit tests', () => vitest(root, parts, env, node), { prints: true });
}

/** The tests beside the code that `npm test` leaves out, or makes with fewer generated cases. */
export async function runMoreUnitTests(root: string): Promise<Count> {
  await ensurePrismaClient(root);
  const all = [...testFiles(root, 'lib'), ...testFiles(root, 'scripts')];
  const files = all.filter((file) => isMore(file) || names(root, file, 'tests/support/runs'));
  const more = () => vitest(root, files, whole);
  const embedded = await step('More unit tests', more, { prints: true });
  const filesOnServer = filesWithDatabase(root).filter(isMore);
  return sum([embedded, await onPostgres(root, filesOnServer, whole)]);
}

/** The same after every change, until Ctrl-C. */
export async function watchUnitTests(root: string, parts: string[]): Promise<boolean> {
  await ensurePrismaClient(root);
  // In our own process group, or the terminal would not let it read what is typed.
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'watch', ...parts];
  const env = { ...process.env, ...(parts.length > 0 ? whole : {}) };
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit', env });
  const [code] = await once(child, 'exit');
  return code === 0;
}

/** The tests that use a database once more, on a real PostgreSQL server when one can be had. */
export function runPostgresTests(root: string): Promise<Count> {
  const files = filesWithDatabase(root).filter((file) => !isMore(file));
  return onPostgres(root, files, {});
}

async function onPostgres(
  root: string,
  files: string[],
  env: Record<string, string>,
): Promise<Count> {
  const server = await findPostgres();
  if (!server) {
    console.log('• No PostgreSQL here: its tests are left out (apt-get install postgresql).');
    return leftOut;
  }
  try {
    if (files.length === 0) throw new Error('No test in lib names testDatabase any more.');
    const run = () => vitest(root, files, { ...env, TEST_DATABASE_URL: server.url });
    return await step('Database tests on PostgreSQL', run, { prints: true });
  } finally {
    await server.close();
  }
}

const contributors = ['--project=phone', '--project=desk', '--project=no-script'];

/** The browser tests of `npm test`, against the production server and a database of its own; `parts` are file names or options of Playwright. */
export function runBrowserTests(root: string, parts: string[] = []): Promise<Count> {
  return browserTests(root, 'Browser tests', [...contributors, ...parts]);
}

/** The other browser tests: every page in every look, at a desk and without script. */
export function runMoreBrowserTests(root: string): Promise<Count> {
  return browserTests(root, 'More browser tests', ['--project=more-*']);
}

/** The browser tests of every project, chosen as Playwright's own command would. */
export function runAllBrowserTests(root: string, parts: string[]): Promise<Count> {
  return browserTests(root, 'Browser tests', parts);
}

async function browserTests(root: string, title: string, args: string[]): Promise<Count> {
  const browser = await findBrowser(root);
  return withSite(root, (address) => step(title, () => playwright(root, address, browser, args)));
}

async function playwright(
  root: string,
  address: string,
  browser: string,
  args: string[],
): Promise<Count> {
  return withReport(async (report, TMPDIR) => {
    const env = {
      TMPDIR,
      BASE_URL: address,
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    };
    const words = ['test', '--reporter=line,json', ...args];
    await tool(root, '@playwright/test/cli.js', words, env).catch(() => {});
    return countPlaywright(report);
  });
}

async function vitest(
  root: string,
  files: string[],
  env: Record<string, string>,
  node = process.execPath,
): Promise<Count> {
  return withReport(async (report, TMPDIR) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const words = ['run', ...reporters, ...files];
    const ended = tool(root, 'vitest/vitest.mjs', words, { ...env, TMPDIR }, node);
    const isWell = await ended.then(
      () => true,
      () => false,
    );
    const count = countVitest(report);
    // An error that no test waited for fails no test, and must not go unnoticed.
    return { ...count, failed: isWell ? count.failed : Math.max(count.failed, 1) };
  });
}

/** A folder for the report and for whatever the tests leave lying about; gone when they end. */
async function withReport(work: (file: string, folder: string) => Promise<Count>): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-report-'));
  // Some tests act as another user below it.
  chmodSync(folder, 0o755);
  return work(join(folder, 'report.json'), folder).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
}

const isMore = (file: string) => file.endsWith('.more.test.ts');

function filesWithDatabase(root: string): string[] {
  return testFiles(root, 'lib').filter((file) => names(root, file, 'test-database'));
}

function names(root: string, file: string, words: string): boolean {
  return readFileSync(join(root, file), 'utf8').includes(words);
}

function testFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

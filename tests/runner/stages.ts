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
import { type Count, countPlaywright, countVitest, leftOut } from './count';

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

/** The tests beside the code, on the embedded database; all of them, or those in files whose path holds one of `parts`; by this Node unless another is named. */
export async function runUnitTests(
  root: string,
  parts: string[] = [],
  node = process.execPath,
): Promise<Count> {
  await ensurePrismaClient(root);
  return step('Unit tests', () => vitest(root, parts, {}, node), { prints: true });
}

/** The same after every change, until Ctrl-C. */
export async function watchUnitTests(root: string, parts: string[]): Promise<boolean> {
  await ensurePrismaClient(root);
  // In our own process group, or the terminal would not let it read what is typed.
  const words = [join(root, 'node_modules/vitest/vitest.mjs'), 'watch', ...parts];
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code === 0;
}

/** The tests that use a database once more, on a real PostgreSQL server when one can be had. */
export async function runPostgresTests(root: string): Promise<Count> {
  const server = await findPostgres();
  if (!server) {
    console.log('• No PostgreSQL here: its tests are left out (apt-get install postgresql).');
    return leftOut;
  }
  try {
    const files = testsWithDatabase(root);
    if (files.length === 0) throw new Error('No test in lib names testDatabase any more.');
    const run = () => vitest(root, files, { TEST_DATABASE_URL: server.url });
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

function testsWithDatabase(root: string): string[] {
  return readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('lib', name))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes('test-database'));
}

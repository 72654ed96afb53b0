import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/launch/children.mjs';
import { ensurePrismaClient } from '../../scripts/launch/prisma-client';
import { step } from '../../scripts/launch/step.mjs';
import { findBrowser } from '../support/browser';
import { findPostgres } from '../support/postgres';
import { withSite } from '../support/site';
import { type Count, countPlaywright, countVitest } from './count';

const one: Count = { passed: 1, failed: 0 };

/** Runs one of the tools in node_modules, its output shown as it comes. */
function tool(root: string, path: string, args: string[], env: Record<string, string> = {}) {
  const options = { cwd: root, env: { ...process.env, ...env }, echo: true };
  return run(process.execPath, [join(root, 'node_modules', path), ...args], options);
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

/** The tests beside the code, on the embedded database. */
export function runUnitTests(root: string): Promise<Count> {
  return step('Unit tests', () => vitest(root, [], {}));
}

/** The tests that use a database once more, on a real PostgreSQL server when one can be had. */
export async function runPostgresTests(root: string): Promise<Count> {
  const server = await findPostgres();
  if (!server) {
    console.log('• No PostgreSQL here: its tests are left out (apt-get install postgresql).');
    return { passed: 0, failed: 0 };
  }
  try {
    const files = testsWithDatabase(root);
    return await step('Database tests on PostgreSQL', () =>
      vitest(root, files, { TEST_DATABASE_URL: server.url }),
    );
  } finally {
    await server.close();
  }
}

/** The browser tests, against the production server and a database of its own in a folder of its own. */
export async function runBrowserTests(root: string): Promise<Count> {
  const browser = await findBrowser(root);
  return withSite(root, (address) =>
    step('Browser tests', () => playwright(root, address, browser)),
  );
}

async function playwright(root: string, address: string, browser: string): Promise<Count> {
  return withReport(async (report, TMPDIR) => {
    const env = {
      TMPDIR,
      BASE_URL: address,
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    };
    await tool(root, '@playwright/test/cli.js', ['test', '--reporter=line,json'], env).catch(
      () => {},
    );
    return countPlaywright(report);
  });
}

async function vitest(root: string, files: string[], env: Record<string, string>): Promise<Count> {
  return withReport(async (report, TMPDIR) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ended = tool(root, 'vitest/vitest.mjs', ['run', ...reporters, ...files], {
      ...env,
      TMPDIR,
    });
    const isWell = await ended.then(
      () => true,
      () => false,
    );
    const { passed, failed } = countVitest(report);
    // An error that no test waited for fails no test, and must not go unnoticed.
    return { passed, failed: isWell ? failed : Math.max(failed, 1) };
  });
}

/** A folder for the report and for whatever the tests leave lying about; gone when they end. */
async function withReport(work: (file: string, folder: string) => Promise<Count>): Promise<Count> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-report-'));
  return work(join(folder, 'report.json'), folder).finally(() =>
    rmSync(folder, { recursive: true, force: true }),
  );
}

function testsWithDatabase(root: string): string[] {
  return readdirSync(join(root, 'lib'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join('lib', name))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes('throwawayDatabase'));
}

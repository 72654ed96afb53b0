import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../scripts/launch/children.mjs';
import { ensurePrismaClient } from '../../scripts/launch/prisma-client';
import { step } from '../../scripts/launch/step.mjs';
import { type Count, countPlaywright } from '../runner/count';
import { findBrowser } from '../support/browser';
import { withSite } from '../support/site';
import { withThirdLanguage } from './third-language';

/** Builds a copy of the checkout that speaks the pseudo-locale too, and reads every page of it in a real browser. */
export async function testPseudoLocale(root: string): Promise<Count> {
  await ensurePrismaClient(root);
  const browser = await findBrowser(root);
  // Beside the checkout's own builds: files of node_modules can only be linked on the same disk.
  const builds = join(root, '.builds');
  mkdirSync(builds, { recursive: true });
  const folder = mkdtempSync(join(builds, 'pseudo-locale-'));
  const copy = join(folder, 'checkout');
  try {
    await step('Adding a third language to a copy', async () => withThirdLanguage(root, copy));
    return await withSite(copy, (address) =>
      step('Browser tests of the pseudo-locale', () => playwright(root, address, browser)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function playwright(root: string, address: string, browser: string): Promise<Count> {
  const report = mkdtempSync(join(tmpdir(), 'ringtrue-report-'));
  const file = join(report, 'report.json');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const config = join(root, 'tests/pseudo-locale/playwright.config.ts');
  const settings = { BASE_URL: address, CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const args = [cli, 'test', '--config', config, '--reporter=line,json'];
  const options = { cwd: root, env: { ...process.env, ...settings }, echo: true };
  try {
    await run(process.execPath, args, options).catch(() => {});
    return countPlaywright(file);
  } finally {
    rmSync(report, { recursive: true, force: true });
  }
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run } from '../../scripts/launch/children.mjs';
import { Problem } from '../../scripts/launch/problem.mjs';
import { step } from '../../scripts/launch/step.mjs';

// The shell first: it draws the same pages without a desktop around them, and starts at a quarter of the processor time.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for the tests: the one CHROMIUM_PATH names, else Playwright's own, else one of this machine, else one downloaded, else Debian's, which root may install. */
export async function findBrowser(root: string): Promise<string> {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const found = onThisMachine() ?? (await download(root)) ?? (await fromDebian());
  if (found) return found;
  throw new Problem(
    'No Chromium was found, downloaded or installed.',
    'Type "apt-get install chromium-headless-shell" (Debian) or install Chrome, or name one: CHROMIUM_PATH=/path/to/chrome npm test',
  );
}

async function download(root: string): Promise<string | undefined> {
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  try {
    await step("Downloading Playwright's browser", () =>
      run(process.execPath, [cli, 'install', 'chromium']),
    );
    return chromium.executablePath();
  } catch {
    console.log('  It cannot be downloaded here; looking for another one.');
    return undefined;
  }
}

function onThisMachine(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...candidates, ...applications].find((path) => existsSync(path));
}

async function fromDebian(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  await step("Installing Debian's Chromium", async () => {
    await run('apt-get', ['update']);
    await run('apt-get', [
      'install',
      '-y',
      '--no-install-recommends',
      'chromium-headless-shell',
      'fonts-noto-cjk',
    ]);
  });
  return onThisMachine();
}

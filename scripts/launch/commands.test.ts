import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(Object.entries(scripts))('npm run %s prepares itself', (_, command) => {
  for (const part of command.split('&&')) expect(part.trim()).toMatch(/^node \S+\.mjs\b/);
});

/** A checkout as it is after git clone: nothing installed, and nothing generated unless that is asked for. */
function newCheckout({ generated = false } = {}): string {
  const checkout = mkdtempSync(join(tmpdir(), 'ringtrue-checkout-'));
  const filter = (path: string) => generated || !path.endsWith('generated');
  for (const name of ['lib', 'prisma', 'scripts']) {
    cpSync(join(root, name), join(checkout, name), { recursive: true, filter });
  }
  for (const name of ['package.json', 'package-lock.json', 'prisma.config.ts', 'tsconfig.json']) {
    cpSync(join(root, name), join(checkout, name));
  }
  return checkout;
}

/** Stands for npm, which would fetch for a minute: puts the packages of this checkout there. */
function npmFor(checkout: string): string {
  const npm = join(checkout, 'npm.mjs');
  const link = [join(root, 'node_modules'), join(checkout, 'node_modules')];
  writeFileSync(
    npm,
    `import { symlinkSync } from 'node:fs';\nif (process.argv[2] === 'ci') symlinkSync(...${JSON.stringify(link)});\n`,
  );
  return npm;
}

function run(checkout: string, words: readonly string[], settings: Record<string, string> = {}) {
  const { DATABASE_URL, DATA_DIR, ...environment } = process.env;
  const env = { ...environment, npm_execpath: npmFor(checkout), ...settings };
  return new Promise<{ code: number; said: string; printed: string }>((resolve) => {
    const options = { cwd: checkout, env, timeout: 120_000 };
    execFile(process.execPath, ['scripts/run.mjs', ...words], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code);
      resolve({ code, said: stderr, printed: stdout });
    });
  });
}

describe('a command in a new checkout', () => {
  let checkout: string;
  beforeAll(() => {
    checkout = newCheckout();
    writeFileSync(join(checkout, '.env'), 'DATABASE_URL=postgresql://nobody@127.0.0.1:1/none\n');
  });

  test('installs, generates, reads .env and prints nothing of that into a pipe', async () => {
    const { code, said, printed } = await run(checkout, ['database/backup.ts', 'backup.jsonl']);
    expect(said).toMatch(/Installing packages[\s\S]*Generating the database client/);
    expect(existsSync(join(checkout, 'lib/database/generated/client.ts'))).toBe(true);
    // Nobody listens there; the embedded database would have been opened instead.
    expect(said).toMatch(/ECONNREFUSED|reach/);
    expect(code).toBe(1);
    expect(printed).toBe('');
  });

  test('is overruled by the environment, and prepares nothing twice', async () => {
    const settings = { DATABASE_URL: 'nonsense' };
    const { said } = await run(checkout, ['directory/review.ts', 'proposals'], settings);
    expect(said).toMatch(/^DATABASE_URL should be a PostgreSQL address/);
  });
});

test('what npm start and npm run build load before they generate anything needs nothing generated', async () => {
  const checkout = newCheckout();
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  for (const file of ['./scripts/launch/start.ts', './scripts/launch/build.ts']) {
    const words = ['--import', 'tsx', '--input-type=module', '-e', `await import('${file}');`];
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, words, { cwd: checkout, timeout: 60_000 }, (error, _, stderr) =>
        resolve(error === null ? '' : stderr),
      );
    });
    expect(said, file).toBe('');
  }
});

test('.env that cannot be read is named', async () => {
  const checkout = newCheckout();
  mkdirSync(join(checkout, '.env'));
  const { said } = await run(checkout, ['directory/review.ts']);
  expect(said).toMatch(/\.env cannot be read \(\w+\)/);
  expect(said).not.toMatch(/^\s+at /m);
});

test('npm that is asked to end takes the command with it', async () => {
  // To generate the client takes seconds, and the command is no further then.
  const checkout = newCheckout({ generated: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  const heart = join(checkout, 'beats');
  writeFileSync(
    join(checkout, 'scripts/waits.ts'),
    `import { writeFileSync } from 'node:fs';\nsetInterval(() => writeFileSync(${JSON.stringify(heart)}, String(process.pid)), 50);\n`,
  );
  const waits = { name: 'waits', scripts: { start: 'node scripts/run.mjs waits.ts' } };
  writeFileSync(join(checkout, 'package.json'), JSON.stringify({ ...waits, type: 'module' }));
  const npm = spawn('npm', ['start'], { cwd: checkout, stdio: 'ignore' });
  // The file is empty for a moment at every beat, and process 0 would be running for ever.
  let pid = 0;
  while (pid === 0) {
    await pause(50);
    if (existsSync(heart)) pid = Number(readFileSync(heart, 'utf8'));
  }
  npm.kill('SIGTERM');
  await once(npm, 'exit');
  while (isRunning(pid)) await pause(50);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// Root may write everywhere, so it hands the command to a user who owns nothing.
test('a checkout of somebody else says whose it has to be', async () => {
  const checkout = newCheckout();
  chmodSync(checkout, 0o555);
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: checkout,
    ...(uid === undefined ? {} : { uid, gid: uid }),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  expect(said).toMatch(/This user may not write into .* \(EACCES\)[\s\S]*owner of that folder/);
  expect(said).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});

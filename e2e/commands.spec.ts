import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@/tests/support/free-port';
import { expect, test } from './support/test';

/** Runs `npm start` on these settings and waits for a line that matches, or for its end. */
async function start(settings: Record<string, string>, until: RegExp) {
  const env = { ...process.env, HOST: '127.0.0.1', ...settings };
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env });
  let output = '';
  await new Promise<void>((resolve) => {
    const hear = (text: Buffer) => {
      output += text;
      if (until.test(output)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => resolve());
  });
  return { child, output };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

function processesNaming(folder: string): string[] {
  const all = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' });
  return all.split('\n').filter((line) => line.includes(folder));
}

test('the site reports that it lives and reaches its database', async ({ request }) => {
  const answer = await request.get('/api/health');
  expect(await answer.json()).toMatchObject({
    status: 'up',
    database: 'reachable',
    // The part after the plus names the sources it was built from.
    version: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{16}$/),
  });
});

test('npm start serves, guards its data, and leaves nothing behind', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-start-'));
  const [port, other] = [String(await freePort()), String(await freePort())];
  const first = await start({ DATA_DIR: folder, PORT: port }, /Ctrl-C stops it/);
  expect(first.output).toContain(`http://localhost:${port}`);
  expect((await fetch(`http://127.0.0.1:${port}/api/health`)).status).toBe(200);

  const samePort = await start({ DATA_DIR: `${folder}-2`, PORT: port }, /✗/);
  expect(samePort.output).toMatch(new RegExp(`Port ${port} is taken[\\s\\S]*PORT=`));
  const sameData = await start({ DATA_DIR: folder, PORT: other }, /✗/);
  expect(sameData.output).toMatch(new RegExp(`in use by .*process ${first.child.pid}`));

  await end(first.child, 'SIGINT');
  expect(processesNaming(folder)).toEqual([]);
});

test('npm start that is killed takes its database with it', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-killed-'));
  const port = String(await freePort());
  const { child } = await start({ DATA_DIR: folder, PORT: port }, /Ctrl-C stops it/);
  await end(child, 'SIGKILL');
  await expect.poll(() => processesNaming(folder), { timeout: 20_000 }).toEqual([]);
  await expect.poll(() => fetch(`http://127.0.0.1:${port}/`).catch(() => 'gone')).toBe('gone');
});

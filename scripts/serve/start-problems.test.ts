import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A build as the launcher lays it out; the framework's own half only listens and says so. */
function newBuild(): string {
  const build = mkdtempSync(join(tmpdir(), 'ringtrue-build-'));
  cpSync(import.meta.dirname, join(build, 'serve'), { recursive: true });
  writeFileSync(join(build, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(build, 'next-server.js'),
    `import http from 'node:http';
     const server = http.createServer(() => {});
     server.on('error', (error) => { console.error(error); process.exit(1); });
     server.listen(Number(process.env.PORT), process.env.HOSTNAME, () => { console.error('started'); process.exit(0); });`,
  );
  return build;
}

const build = newBuild();
const usual = { PORT: '0', DATABASE_URL: 'postgresql://localhost/ringtrue' };

async function start(settings: Record<string, string>) {
  const child = spawn(process.execPath, [join(build, 'serve/serve.mjs')], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

async function withTakenPort<T>(work: (port: string) => Promise<T>): Promise<T> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return work(String(port)).finally(() => other.close());
}

test.each(['xx', '3000abc', '0', '65536', '-1', '1e3', '30.5'])(
  'the built server refuses PORT=%s, and names what it expected',
  async (PORT) => {
    const { code, said } = await start({ ...usual, PORT });
    expect(said).toBe(
      `PORT should be a whole number from 1 to 65535, such as 3000, but is "${PORT}". Correct it or leave it out.\n`,
    );
    expect(code).toBe(1);
  },
);

test.each([{}, { DATABASE_URL: '' }])(
  'it does not start without a database address: %j',
  async (settings) => {
    const { code, said } = await start(settings);
    expect(said).toMatch(/^DATABASE_URL should be a PostgreSQL address.*not set\. Only npm start/);
    expect(said).not.toContain('started');
    expect(code).toBe(1);
  },
);

test('a port that is taken ends it with one sentence', async () => {
  const { code, said } = await withTakenPort((PORT) =>
    start({ ...usual, PORT, HOST: '127.0.0.1' }),
  );
  expect(said).toMatch(/^Port \d+ is taken by another program\. .*\n$/);
  expect(code).toBe(1);
});

test('an address of another machine ends it with one sentence', async () => {
  const { code, said } = await start({ ...usual, PORT: '3999', HOST: '192.0.2.77' });
  expect(said).toMatch(/^HOST=192\.0\.2\.77 PORT=3999 cannot be listened on \(\w+\)\. .*\n$/);
  expect(code).toBe(1);
});

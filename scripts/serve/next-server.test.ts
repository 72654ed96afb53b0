import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pickIds } from '@/lib/triage/answers';
import { vocabulary } from '@/lib/triage/vocabulary';
import { mostParameters, startNext } from './next-server.mjs';

const require = createRequire(import.meta.url);
const inside = (path: string) => readFileSync(require.resolve(`next/dist/${path}`), 'utf8');

/* These tests hold what scripts/serve takes for granted of next. When one fails after an upgrade, next has changed there: see next-server.mjs. */

test('next makes its server with http.createServer and the listener alone', () => {
  expect(inside('server/lib/start-server.js')).toMatch(
    /_http\.default\.createServer\(requestListener\)/,
  );
});

test('next tells robots by one pattern over the whole user agent', async () => {
  const { HTML_LIMITED_BOT_UA_RE } = require('next/dist/shared/lib/router/utils/html-bots');
  expect(HTML_LIMITED_BOT_UA_RE).toBeInstanceOf(RegExp);
});

test('the function that makes servers is another for one call only', async () => {
  const create = http.createServer;
  const server = http.createServer();
  const made: unknown[] = [];
  const make = (...given: unknown[]) => {
    made.push(given);
    return server;
  };
  const listener = () => {};
  await startNext(make, async () => http.createServer(listener));
  expect(made).toEqual([[create, listener]]);
  expect(http.createServer).toBe(create);
});

test('a next that makes no server this way is not left unguarded', async () => {
  const create = http.createServer;
  const started = startNext(
    () => http.createServer(),
    async () => {},
  );
  await expect(started).rejects.toThrow('no request would be checked');
  http.createServer = create;
});

test('a form with every option ticked has fewer parameters than are read', () => {
  const most = Object.values(vocabulary).flat().length + pickIds.length;
  expect(most).toBeLessThan(mostParameters);
});

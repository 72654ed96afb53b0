import { expect, test } from 'vitest';
import { limited } from './limited';

function asked(path: string, from: string, method = 'GET'): Request {
  const headers = { 'x-client-address': from };
  return new Request(`http://site.example${path}`, { method, headers });
}

async function waits(times: number, path: string, from: string, method?: string) {
  const seconds: (number | null)[] = [];
  for (let i = 0; i < times; i++) seconds.push(await limited(asked(path, from, method)));
  return seconds;
}

test.each([
  '/zh',
  '/zh/check/result?situation=onCall',
  '/zh/plan',
  '/zh/hotlines',
  '/api/v1/check',
])('a whole market behind one address reads %s as often as it likes', async (path) =>
  expect(new Set(await waits(200, path, '203.0.113.1'))).toEqual(new Set([null])),
);

test('a network that posts more than once a second for a minute waits, another one does not', async () => {
  const path = '/zh/check/number/compare';
  const seconds = await waits(61, path, '203.0.113.2', 'POST');
  expect(seconds.slice(0, 60).every((wait) => wait === null)).toBe(true);
  expect(seconds[60]).toBeGreaterThan(0);
  expect(seconds[60]).toBeLessThanOrEqual(60);
  expect(await limited(asked(path, '203.0.113.3', 'POST'))).toBeNull();
});

test('pictures are counted by themselves', async () => {
  const seconds = await waits(31, '/zh/plan/image.png?x=1', '203.0.113.4');
  expect(seconds.filter((wait) => wait !== null)).toHaveLength(1);
  expect(await limited(asked('/zh/check/number/compare', '203.0.113.4', 'POST'))).toBeNull();
});

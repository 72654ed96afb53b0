import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countRequest, type RequestCount, routeKind } from './count-requests.mjs';

test('answers are counted by kind and class of status, each in every bucket it fits', async () => {
  const counts = new Map<string, RequestCount>();
  const server = createServer((request, response) => {
    countRequest(counts, request, response);
    response.writeHead(request.url === '/zh/nope' ? 404 : 200).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const paths = ['/zh?requests=smsCode', '/zh/nope', '/zh', '/api/v1/hotlines', '/console/zh'];
  for (const path of paths) {
    await (await fetch(origin + path)).text();
  }
  await new Promise((done) => server.close(done));
  const seen = [...counts.values()].map(({ kind, status, count }) => [kind, status, count]);
  expect(seen).toEqual([
    ['page', '2xx', 2],
    ['page', '4xx', 1],
    ['api', '2xx', 1],
    ['console', '2xx', 1],
  ]);
  for (const { count, buckets } of counts.values()) {
    expect(buckets).toEqual([...buckets].sort((a, b) => a - b));
    expect(buckets.at(-1)).toBeLessThanOrEqual(count);
  }
});

test('whatever is asked for, a kind is one of seven and repeats nothing of it', () => {
  const kinds = ['api', 'operation', 'console', 'openData', 'file', 'form', 'page'];
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('GET', 'POST', ''), (url, method) => {
      expect(kinds).toContain(routeKind(`/${url}`, method));
    }),
  );
});

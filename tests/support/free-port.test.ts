import { expect, it } from 'vitest';
import { freePort } from './free-port';

it('gives no port twice', async () => {
  const ports: number[] = [];
  for (let left = 2_000; left > 0; left -= 1) ports.push(await freePort());
  expect(new Set(ports).size).toBe(ports.length);
});

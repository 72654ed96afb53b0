import { expect, test } from 'vitest';
import { buildToDraw, cacheName, parseCacheName } from './kept-builds';

const monday = '2026-11-23T08:00:00.000Z';
const tuesday = '2026-11-24T08:00:00.000Z';
const wednesday = '2026-11-25T08:00:00.000Z';

test('a cache says which build and language it holds', () => {
  const name = cacheName('en', monday);
  expect(parseCacheName(name)).toEqual({ name, locale: 'en', id: monday });
  expect(parseCacheName('ringtrue-directory')).toBeNull();
  expect(parseCacheName('another')).toBeNull();
});

test("the worker's own build is drawn, however long ago it was kept", () => {
  const kept = [
    { id: tuesday, at: 1 },
    { id: monday, at: 2 },
  ];
  expect(buildToDraw(kept, tuesday)?.id).toBe(tuesday);
});

test('while the own build is not complete, the one served last is drawn', () => {
  const kept = [
    { id: tuesday, at: 1 },
    { id: monday, at: 2 },
  ];
  expect(buildToDraw(kept, wednesday)?.id).toBe(monday);
});

test('a build that the server went back from is never drawn', () => {
  expect(buildToDraw([{ id: tuesday, at: 9 }], monday)).toBeUndefined();
});

// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addToHistory, tellNext } from './next-history';

const nextRouter = createRequire(import.meta.url).resolve(
  'next/dist/client/components/app-router.js',
);
const source = readFileSync(nextRouter, 'utf8').replace(/\s+/g, ' ');

it.each([
  ['replaces window.history.pushState', 'window.history.pushState = function pushState('],
  ['replaces window.history.replaceState', 'window.history.replaceState = function replaceState('],
  ['marks entries with __NA', '__NA: true'],
  ['reloads when an entry has no mark', 'if (!state.__NA) { window.location.reload()'],
  ['copies its marks where our state has none', 'data = copyNextJsInternalHistoryState(data)'],
])('Next still %s; if not, see docs/upgrading.md', (_, code) => {
  expect(source.includes(code), `next/dist/client/components/app-router.js: ${code}`).toBe(true);
});

/** What Next puts in the place of the window's own functions. */
const told = vi.fn();

beforeEach(() => {
  window.happyDOM.setURL('https://ringtrue.test/zh');
  window.history.replaceState({ __NA: true }, '');
  Object.assign(window.history, { pushState: told, replaceState: told });
});

afterEach(() => {
  told.mockReset();
  for (const name of ['pushState', 'replaceState']) Reflect.deleteProperty(window.history, name);
});

it('an entry is added with the mark of the one before, and Next told only when asked to', () => {
  const before = window.history.length;
  addToHistory(new URL('https://ringtrue.test/zh/call'));
  expect(window.location.pathname).toBe('/zh/call');
  expect(window.history.length).toBe(before + 1);
  expect(window.history.state).toEqual({ __NA: true });
  expect(told).not.toHaveBeenCalled();
  tellNext();
  expect(told).toHaveBeenCalledExactlyOnceWith(null, '', 'https://ringtrue.test/zh/call');
});

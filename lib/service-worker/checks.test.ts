import { describe, expect, test } from 'vitest';
import { buildInstitution } from '@/lib/directory/factories/institution';
import { sentDirectory } from '@/lib/directory/model/write-snapshot-file';
import { buildMeta, isDirectoryAnswer, isOfflinePage, isPlainAnswer } from './checks';

const id = '2026-11-27T08:00:00.000Z';
const page = `<html><head><meta name="${buildMeta}" content="${id}"/></head><body></body></html>`;

describe('the empty page', () => {
  test('is known by its build', () => {
    expect(isOfflinePage(page, id)).toBe(true);
    expect(isOfflinePage(`${page}\n`, id)).toBe(true);
  });

  test.each([
    ['of another build', page.replace('T08', 'T09')],
    ['cut off on the way', page.slice(0, -10)],
    ['of a network that wants a login', '<html><title>Sign in</title></html>'],
    ['empty', ''],
  ])('is not one %s', (_, text) => {
    expect(isOfflinePage(text, id)).toBe(false);
  });
});

test('an answer counts only with status 200, its media type and without a redirect', () => {
  const answer = (status: number, type: string) =>
    new Response('', { status, headers: { 'Content-Type': type } });
  expect(isPlainAnswer(answer(200, 'text/html; charset=utf-8'), 'text/html')).toBe(true);
  expect(isPlainAnswer(answer(200, 'text/html'), 'application/json')).toBe(false);
  expect(isPlainAnswer(answer(203, 'text/html'), 'text/html')).toBe(false);
  const redirected = Object.defineProperty(answer(200, 'text/html'), 'redirected', { value: true });
  expect(isPlainAnswer(redirected, 'text/html')).toBe(false);
});

describe('the directory', () => {
  const institutions = [buildInstitution({ id: 'icbc' })];
  const file = sentDirectory({ version: 'abc', asOf: '2026-11-27', institutions });

  test('can still be handed on after the check', async () => {
    const answer = Response.json(file);
    expect(await isDirectoryAnswer(answer)).toBe(true);
    expect(await answer.json()).toEqual(file);
  });

  test.each([
    ['a page', new Response('<html></html>', { headers: { 'Content-Type': 'text/html' } })],
    ['a page that calls itself JSON', jsonOf('<html></html>')],
    ['JSON of somebody else', jsonOf('{"error":"sign in"}')],
    ['an error of the server', Response.json(file, { status: 503 })],
  ])('is not %s', async (_, answer) => {
    expect(await isDirectoryAnswer(answer)).toBe(false);
  });
});

function jsonOf(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'application/json' } });
}

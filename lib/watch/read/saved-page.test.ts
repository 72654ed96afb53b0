import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Fetched, Hop } from '../fetch/fetched';
import { warcOf } from '../store/archive';
import { savedPageIn } from './saved-page';

const hop = (part: Partial<Hop>): Hop => ({
  url: 'https://www.icbc.com.cn/a',
  at: new Date('2026-11-22T00:00:00Z'),
  status: 200,
  headers: [['content-type', 'text/html']],
  body: Buffer.from('<p>客服 95588</p><script>x</script>'),
  setsCookie: false,
  certificate: null,
  ...part,
});
const saved = async (...hops: Hop[]) => savedPageIn(await warcOf({ hops } as unknown as Fetched));
const wordsOf = async (...hops: Hop[]) =>
  (await saved(...hops))?.text?.blocks.map(({ text }) => text);

test('a saved page is read as the words a reader saw, whatever its coding and encoding', async () => {
  expect(await wordsOf(hop({}))).toEqual(['客服 95588']);
  const gbk = new Uint8Array([0xbf, 0xcd, 0xb7, 0xfe, 0x39, 0x35, 0x35, 0x38, 0x38]);
  const headers = [
    ['content-type', 'text/html; charset=gbk'],
    ['content-encoding', 'gzip'],
  ] as const;
  expect(await wordsOf(hop({ headers, body: gzipSync(gbk) }))).toEqual(['客服95588']);
});

test('of several answers the last whole one counts; a PDF has no words here, an error no page', async () => {
  const moved = hop({ status: 302, body: Buffer.from('<p>moved</p>') });
  const there = hop({ url: 'https://www.icbc.com.cn/b' });
  expect((await saved(moved, there))?.url).toBe('https://www.icbc.com.cn/b');
  expect(await saved(moved)).toBeNull();
  const pdf = hop({ headers: [['content-type', 'application/pdf']], body: Buffer.from('%PDF') });
  expect(await saved(pdf)).toEqual({ url: pdf.url, text: null });
});

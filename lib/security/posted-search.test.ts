import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postedSearch } from './posted-search';

const posted = (body: string) =>
  postedSearch(new Request('http://site.example/zh/hotlines', { method: 'POST', body }), 'zh');

test.each([
  ['q=yl', { address: '/zh/hotlines?q=yl' }],
  ['q=', { address: '/zh/hotlines' }],
  ['', { address: '/zh/hotlines' }],
  ['q=138+0013+8000', { number: '138%200013%208000' }],
  ['q=lakala.com', { number: 'lakala.com' }],
  [`q=${'y'.repeat(300)}`, { address: `/zh/hotlines?q=${'y'.repeat(100)}` }],
  ['q=%E7%94%B5%E8%AF%9D13800138000', { number: '%E7%94%B5%E8%AF%9D13800138000' }],
])('the posted search %j comes to %j', async (body, outcome) => {
  expect(await posted(body)).toEqual(outcome);
});

test('whatever is posted fails nothing, and a number is handed on as a header can hold it', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constant('😀'.repeat(120)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (q) => {
      const outcome = await posted(new URLSearchParams({ q }).toString());
      const said = 'number' in outcome ? outcome.number : outcome.address;
      expect(said).toMatch(/^[!-~]*$/);
    }),
  );
});

test('a sender who goes away while posting is one who posted nothing', async () => {
  const body = new ReadableStream({ start: (stream) => stream.error(new Error('aborted')) });
  const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
  const request = new Request('http://site.example/zh/hotlines', init);
  expect(await postedSearch(request, 'zh')).toEqual({ address: '/zh/hotlines' });
});

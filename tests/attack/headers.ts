import fc from 'fast-check';
import { mark } from './mark';

/** Headers that something reads, ours, the framework's or a proxy's. */
export const knownHeaders = [
  ...['Host', 'Origin', 'Referer', 'User-Agent', 'Accept', 'Accept-Language', 'Cookie', 'Range'],
  ...['If-None-Match', 'If-Modified-Since', 'If-Match', 'If-Unmodified-Since', 'If-Range'],
  ...['Accept-Encoding', 'Forwarded', 'X-Real-IP', 'X-Client-Address'],
  ...['X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Proto', 'X-Forwarded-Port'],
  ...['RSC', 'Next-Action', 'Next-Router-State-Tree', 'Next-Router-Prefetch', 'Next-Url'],
  ...['Next-Router-Segment-Prefetch', 'X-Nextjs-Data', 'X-Middleware-Subrequest', 'Next-Resume'],
  ...['X-Middleware-Rewrite', 'X-Invoke-Path', 'X-Matched-Path', 'X-Now-Route-Matches', 'Purpose'],
  ...['Upgrade', 'Expect', 'Content-Encoding', 'Transfer-Encoding', 'X-Prerender-Revalidate'],
];

const values = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.constantFrom('1', '*', 'null', '%', '%5B', '[]', '{}', '13800138000', mark),
  },
  {
    weight: 9,
    arbitrary: fc.constantFrom(
      '/_tree',
      'a'.repeat(42),
      'bytes=9-1',
      'websocket',
      '__prerender_bypass=x',
      'Mon, 01 Jan 2001 00:00:00 GMT',
    ),
  },
  { weight: 9, arbitrary: fc.constantFrom('zh;q=x,'.repeat(90), 'proxy:proxy:proxy:proxy:proxy') },
  { weight: 9, arbitrary: fc.constantFrom('https://elsewhere.example/', 'elsewhere.example') },
  { weight: 9, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 60 }) },
  // No line end: that would only begin another header. Most others make the parser refuse the request.
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary-ascii', maxLength: 9 })
      .map((text) => text.replace(/[\r\n]/g, '')),
  },
);

const one = fc
  .tuple(fc.constantFrom(...knownHeaders), values)
  .map(([name, value]) => `${name}: ${value}`);
const flood = fc
  .integer({ min: 50, max: 3_000 })
  .map((count) => Array.from({ length: count }, (_, i) => `x${i}: 1`));
const huge = fc.integer({ min: 1_000, max: 70_000 }).map((length) => [`X: ${'x'.repeat(length)}`]);

const some = fc.oneof(
  { weight: 16, arbitrary: fc.array(one, { maxLength: 4 }) },
  { weight: 1, arbitrary: flood },
  { weight: 1, arbitrary: huge },
);

/** The headers of one request: ordinary, meant for the framework alone, forged, or a flood; each seems to come from another visitor, or all would soon wait. */
export const headers: fc.Arbitrary<string[]> = fc
  .tuple(some, fc.ipV4())
  .map(([all, address]) => [...all, `X-Forwarded-For: ${address}`]);

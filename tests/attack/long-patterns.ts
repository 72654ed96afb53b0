import { knownHeaders } from './headers';
import type { RawRequest } from './requests';

const units = [
  ...['a', 'a-', 'a1', '-', 'a,', 'a;q=0.1,', 'zh-a,', 'a=1;', 'a/b,', '"a",', 'W/"a",', ':', ' a'],
  ...[
    '(',
    '[',
    '{"a":',
    '["",',
    '%41',
    '%E9%93%B6',
    '/',
    '\\',
    '.',
    '0',
    '1.',
    '=',
    '*',
    'Google-',
  ],
];
const headerLength = 15_000;
const addressLength = 7_900;
const bodyLength = 8_000;

const places = [
  ...['/', '/zh/', '/zh/check/', '/zh/hotlines/', '/zh/tricks/', '/zh/drill/', '/p/', '/zh/p/'],
  ...['/api/v1/', '/api/v1/numbers/', '/directory/', '/_next/static/', '/icons/', '/.well-known/'],
];
const asked = [
  ...['/zh/call', '/zh/check/requests', '/zh/check/result', '/zh/check/answer', '/zh/plan'],
  ...['/zh/hotlines', '/zh/drill/fee-refund', '/zh/p', '/api/v1/check', '/api/v1/hotlines', '/p'],
];
const pairs = [
  ...[
    'a&',
    'a=1&',
    'q=a&',
    '&',
    '=',
    'a[]=&',
    'requests=pay&',
    'requests=pay,',
    'code=0',
    'did=a,',
  ],
  ...['q=%41', 'q=+', 'a=%2C', 'situation=onCall&', 'q=a'],
];
const forms = ['/zh/check/number/compare', '/zh/hotlines'];

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.floor(length / unit.length));
}

function asking(target: string, headers: readonly string[] = []): RawRequest {
  return { method: 'GET', target, headers, body: '' };
}

function posting(target: string, said: string, index: number): RawRequest {
  const type = 'application/x-www-form-urlencoded';
  // Each form seems to come from another visitor, or all would soon wait.
  const headers = [`X-Forwarded-For: 198.18.${index >> 8}.${index & 255}`];
  const body = `Content-Type: ${type}\r\nContent-Length: ${said.length}\r\n\r\n${said}`;
  return { method: 'POST', target, headers, body };
}

/** A request for each pattern repeated as often as there is room, in every header we know of, in paths, queries and forms. */
export function longPatterns(): RawRequest[] {
  const inHeaders = knownHeaders.flatMap((name, i) =>
    units.map((unit) => {
      const target = ['/zh/call', '/api/v1/questions', '/sw.js'][i % 3] ?? '/';
      return asking(target, [`${name}: ${repeated(unit, headerLength)}`]);
    }),
  );
  const inPaths = places.flatMap((place) =>
    units
      .filter((unit) => !/[ "{[]/.test(unit))
      .map((unit) => asking(place + repeated(unit, addressLength - place.length))),
  );
  const inQueries = asked.flatMap((path) =>
    pairs.map((pair) => asking(`${path}?${repeated(pair, addressLength - path.length)}`)),
  );
  const inForms = forms.flatMap((form, i) =>
    [...pairs, 'typed=1', 'typed=(', 'typed=1 '].map((pair, j) =>
      posting(form, repeated(pair, bodyLength), 100 * i + j),
    ),
  );
  return [...inHeaders, ...inPaths, ...inQueries, ...inForms];
}

import { longestText } from '@/lib/intake/longest-text';
import { vocabulary } from '@/lib/triage/vocabulary';
import { announced, filledIn, forms, meant } from './forms';
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
// What the reading of own words looks for, besides.
const words = ['验证码', '没有', '1', '：', '\n', 'a.b', 'https://', '@', '元', '2月', '「', '+86'];

/** Every question with every option, which is dearest to judge, to plan and to draw. */
const everything = Object.entries(vocabulary)
  .map(([question, options]) => `${question}=${options.join()}`)
  .join('&');
const answering = [
  ...['/zh/plan?', '/zh/check/result?', '/zh/check/requests?', '/zh/check/answer?', '/zh/call?'],
  ...['/zh/plan/text?columns=32&', '/zh/plan/slip?width=58&', '/api/v1/check?', '/zh/check/read?'],
];

const escaped = (text: string) => encodeURIComponent(text).length;

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.floor(length / unit.length));
}

function asking(target: string, headers: readonly string[] = []): RawRequest {
  return { method: 'GET', target, headers, body: '' };
}

function posting(target: string, body: string, index: number): RawRequest {
  // Each form seems to come from another visitor, or all would soon wait.
  const headers = [`X-Forwarded-For: 198.18.${index >> 8}.${index & 255}`];
  return { method: 'POST', target, headers, body };
}

/** Each form with nothing but a pattern, and with a pattern in each of its fields while the others are as they should be. */
function inForms(): RawRequest[] {
  const type = 'application/x-www-form-urlencoded';
  const plain = forms.flatMap(({ path }) =>
    pairs.map((pair) => ({ path, body: announced(type, repeated(pair, bodyLength)) })),
  );
  const inFields = forms.flatMap((form) =>
    Object.keys(form.fields).flatMap((name) =>
      [...units, ...words].map((unit) => {
        const most = 'text' in form.fields ? longestText / unit.length : bodyLength / escaped(unit);
        const long = unit.repeat(Math.floor(most));
        return { path: form.path, body: filledIn(form, { ...meant(form), [name]: long }) };
      }),
    ),
  );
  return [...plain, ...inFields].map(({ path, body }, i) => posting(path, body, i));
}

/** A request for each pattern repeated as often as there is room, in every header we know of, in paths, queries and forms; and for all answers at once. */
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
  const allAnswers = answering.map((path) => asking(path + everything));
  return [...allAnswers, ...inHeaders, ...inPaths, ...inQueries, ...inForms()];
}

import fc from 'fast-check';
import { locales } from '@/lib/i18n/locales';
import { pagePatterns } from '@/lib/routes/page-patterns';
import { vocabulary } from '@/lib/triage/vocabulary';
import { body, filledForm } from './bodies';
import { forms } from './forms';
import { headers } from './headers';
import { mark } from './mark';

/** What is written into a connection, byte for byte. */
export interface RawRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** What of a visitor must not turn up in the log: a telephone number, answers, and a word of his own. */
export const secrets = ['13800138000', 'situation=onCall', 'X-Forged', mark];

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'length'];
const readable = fc.oneof(
  fc.constantFrom(...names, ...secrets, '<script>alert(1)</script>', '\'"><img src=x onerror=1>'),
  fc.constantFrom('..', '.', 'icbc', 'lakala', '95588', '4006689516', 'zh', 'en', 'result'),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
// A single byte that no address may hold ends a request at the parser, so most parts are spelt well.
const hostile = fc.oneof(
  { weight: 60, arbitrary: readable.map((text) => encodeURIComponent(text.toWellFormed())) },
  { weight: 1, arbitrary: fc.constantFrom('%', '%ff', '%00', '%0d%0aX-Forged: 1', '%E4%B8') },
  { weight: 1, arbitrary: fc.constantFrom('%2e%2e', '%5c', '%2f', '[x]', '(.)x', '@x', '_x') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9_000 }).map((times) => 'a'.repeat(times)) },
);

const files = ['directory.json', 'directory.csv', 'directory.schema.json', 'directory/icbc.vcf'];
const others = [
  'robots.txt',
  'sitemap.xml',
  'manifest.webmanifest',
  'sw.js',
  '.well-known/security.txt',
];
const programs = [
  'health',
  'openapi.json',
  'v1/questions',
  'v1/check',
  'v1/hotlines',
  'v1/numbers/x',
  'v1/read',
  'v1/links',
  'metrics',
];
const inside = ['_next/static/x.js', '_next/image', '_next/data/x.json', '_error', '500', 'p/x'];
const consoles = ['console', 'console/zh', 'console/zh/people', 'console/api'];

/** Any address, known or not, of the application in `folder`. */
function paths(folder: string) {
  const known = locales.flatMap((locale) => pagePatterns(folder).map((page) => `${locale}${page}`));
  const some = [
    ...known,
    ...files,
    ...others,
    ...programs.map((path) => `api/${path}`),
    ...inside,
    ...consoles,
  ];
  const part = fc.constantFrom(...some).chain((path) => filled(path));
  const made = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join('/'));
  return fc.oneof(
    { weight: 6, arbitrary: part },
    { weight: 3, arbitrary: fc.tuple(part, made).map((two) => two.join('/')) },
    { weight: 2, arbitrary: made },
  );
}

function filled(path: string) {
  return hostile.map((text) => path.replace(/\[[^\]]+\]/g, () => text));
}

const questions = Object.keys(vocabulary);
const options = Object.values(vocabulary).flat();
const key = fc.oneof(fc.constantFrom(...questions, 'q', 'typed', 'did', 'lang', 'by'), hostile);
const value = fc.oneof(fc.constantFrom<string>(...options), hostile);
const pair = fc.tuple(key, value).map(([name, text]) => `${name}=${text}`);
const query = fc.oneof(
  { weight: 9, arbitrary: fc.array(pair, { maxLength: 8 }).map((pairs) => pairs.join('&')) },
  {
    weight: 1,
    arbitrary: fc.integer({ max: 10_000, min: 1 }).map((times) => 'q=1&'.repeat(times)),
  },
);

const methods = fc.oneof(
  { weight: 12, arbitrary: fc.constant('GET') },
  { weight: 5, arbitrary: fc.constant('POST') },
  { weight: 3, arbitrary: fc.constantFrom('HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('TRACE', 'CONNECT', 'PROPFIND', 'BREW', 'get', 'G T', ''),
  },
);

const before = fc.oneof(
  { weight: 12, arbitrary: fc.constant('/') },
  { weight: 1, arbitrary: fc.constantFrom('//', '/\\\\', 'http://elsewhere.example/', '') },
);

const formPath = fc.constantFrom(...forms.map(({ path }) => path));

/** Requests of every kind we could think of, at the application in `folder`. */
export function requests(folder: string): fc.Arbitrary<RawRequest> {
  const address = fc
    .tuple(paths(folder), query, before)
    .map(([path, asked, before]) => `${before}${path}${asked ? `?${asked}` : ''}`);
  const anything = fc.record({ method: methods, target: address, headers, body });
  const posted = fc.record({ method: fc.constant('POST'), target: formPath, headers, body });
  const filled = fc
    .tuple(filledForm, headers)
    .map(([form, all]) => ({ method: 'POST', headers: all, ...form }));
  return fc.oneof(
    { weight: 8, arbitrary: anything },
    { weight: 2, arbitrary: posted },
    { weight: 1, arbitrary: filled },
  );
}

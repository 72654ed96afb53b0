import fc from 'fast-check';
import { mark } from './mark';

const text = fc.string({ unit: 'binary-ascii', maxLength: 200 });
const field = fc.constantFrom('q', 'locale', 'typed', '0', '1_q', '$ACTION_REF_1', '$ACTION_1:0');
const content = fc.oneof(
  text,
  fc.constantFrom('{', '[null,"$K1"]', '{"id":"__proto__","bound":"$@1"}', '13800138000', mark),
  fc.integer({ min: 1, max: 3_000 }).map((depth) => '['.repeat(depth)),
);

const part = fc
  .tuple(field, content)
  .map(
    ([name, said]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${said}\r\n`,
  );

const parts = fc.array(part, { maxLength: 6 }).map((all) => `${all.join('')}--x--\r\n`);
const fields = fc
  .array(fc.tuple(field, content), { maxLength: 8 })
  .map((pairs) => pairs.map(([name, said]) => `${name}=${encodeURIComponent(said)}`).join('&'));
const many = fc.integer({ min: 1, max: 10_000 }).map((times) => 'typed=1&'.repeat(times));

/** How a body is announced, rightly or not, and what then comes. */
export const body: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: parts.map((said) => announced('multipart/form-data; boundary=x', said)) },
  { weight: 1, arbitrary: text.map((said) => announced('multipart/form-data', said)) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(fields, many)
      .map((said) => announced('application/x-www-form-urlencoded', said)),
  },
  { weight: 1, arbitrary: text.map((said) => announced('application/json', said)) },
  { weight: 1, arbitrary: text.map((said) => `Transfer-Encoding: chunked\r\n\r\n${said}`) },
  { weight: 1, arbitrary: text.map((said) => announced('text/plain', said, 1e12)) },
);

function announced(type: string, said: string, length = Buffer.byteLength(said, 'latin1')) {
  return `Content-Type: ${type}\r\nContent-Length: ${length}\r\n\r\n${said}`;
}

import fc from 'fast-check';
import { announced, filledIn, forms } from './forms';
import { mark } from './mark';

const text = fc.string({ unit: 'binary-ascii', maxLength: 200 });
const names = forms.flatMap(({ fields }) => Object.keys(fields));
const strange = ['locale', '0', '1_q', '__proto__', '$ACTION_REF_1', '$ACTION_1:0'];
const field = fc.constantFrom(...names, ...strange);
const meant = forms.flatMap(({ fields }) => Object.values(fields).flat());
const content = fc.oneof(
  text,
  fc.constantFrom('{', '[null,"$K1"]', '{"id":"__proto__","bound":"$@1"}', '13800138000', mark),
  fc.constantFrom(...meant.map((said) => Buffer.from(said).toString('latin1'))),
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

/** A form, and a body as it is filled in: each field as it is meant, hostile, or left out. */
export const filledForm = fc.constantFrom(...forms).chain((form) => {
  const fields = Object.entries(form.fields).map(([name, said]) => {
    const value = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...said) },
      { weight: 1, arbitrary: text },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    );
    return [name, value] as const;
  });
  const filled = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  return fc.record({
    target: fc.constant(form.path),
    body: filled.map((f) => filledIn(form, f as Record<string, string>)),
  });
});

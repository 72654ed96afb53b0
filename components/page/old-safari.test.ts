import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What the pages of the phone are made of, and nothing that stays on the server. */
const onPhone = [
  ...['components', 'lib/check', 'lib/i18n', 'lib/pages', 'lib/paper', 'lib/phone'],
  ...['lib/response', 'lib/sheets', 'lib/triage', 'lib/directory/search'],
];

// Safari before 16.4 refuses the whole file over one, with everything else that is in it.
it('no regular expression on the phone looks behind', () => {
  const files = onPhone.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  );
  const sources = files.filter((name) => /(?<!\.test)\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(200);
  const looking = sources.filter((name) =>
    /\(\?<[!=]/.test(readFileSync(join(root, name), 'utf8')),
  );
  expect(looking).toEqual([]);
});

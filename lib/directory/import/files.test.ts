import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDirectoryFiles } from './files';
import { parseDirectory } from './parse';
import { problemLine, shown } from './problem';

test('a value is shown as it was written, nothing as nothing, and a long one cut', () => {
  expect([undefined, null, 'x', true].map(shown)).toEqual(['nothing', 'null', '"x"', 'true']);
  expect(shown('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect(shown('x'.repeat(79))).toBe(`"${'x'.repeat(79)}…`);
});

test('of a folder the JSON files are read in the order of their names, the leads never', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'directory-'));
  await expect(readDirectoryFiles(folder)).rejects.toThrow(`files in ${folder}, found none.`);
  for (const name of ['b.json', 'a.json', 'leads.json', 'a.txt']) {
    await writeFile(join(folder, name), name);
  }
  expect(await readDirectoryFiles(folder)).toEqual([
    { name: 'a.json', text: 'a.json' },
    { name: 'b.json', text: 'b.json' },
  ]);
  await rm(folder, { recursive: true });
});

test('every file is read, and one that is no JSON does not hide the next', () => {
  const { problems } = parseDirectory([
    { name: 'a', text: '{' },
    { name: 'b', text: '"text"' },
    { name: 'c', text: JSON.stringify([{ id: 'one', kind: 'agent' }, { id: '' }]) },
  ]);
  const told = problems.map(problemLine);
  expect(told[0]).toMatch(
    /^a, the whole file, the list: expected valid JSON, got .+\. Correct the JSON\.$/,
  );
  expect(told[1]).toMatch(
    /^b, the whole file, the list: expected a list of institutions, got "text"\. Put/,
  );
  expect(told.join('\n')).toContain('\nc, one, kind: ');
  expect(told.join('\n')).toContain('\nc, entry 2, id: ');
});

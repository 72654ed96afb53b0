import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archivePath, readArchive, saveArchive } from './archive';
import { copiedLine, copyArchives } from './archive-copies';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archives-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('saved pages go from one data folder to another whole; what is missing or was changed is named', async () => {
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  const page = await saveArchive(from, Buffer.from('page'));
  const changed = await saveArchive(from, Buffer.from('changed'));
  await writeFile(archivePath(from, changed), 'otherwise');
  const never = '0'.repeat(64);
  const outcome = await copyArchives([page, changed, never], from, to);
  expect(outcome).toEqual({ copied: 1, missing: [changed, never] });
  expect(Buffer.from(await readArchive(to, page)).toString()).toBe('page');
  await expect(readArchive(to, changed)).rejects.toThrow('is missing');
  expect(copiedLine(outcome, to)).toContain(`Copied 1 saved pages to ${to}. 2 are missing`);
  expect(copiedLine({ copied: 0, missing: [] }, to)).toBeNull();
});

test('a name that is no SHA-256 leads nowhere', async () => {
  const outcome = await copyArchives(['../../etc/passwd'], folder, folder);
  expect(outcome).toEqual({ copied: 0, missing: ['../../etc/passwd'] });
});

import { mkdir, mkdtemp, readdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DataRefusal, openEmbedded } from './open-embedded';

const newFolder = () => mkdtemp(join(tmpdir(), 'ringtrue-'));

async function write(folder: string): Promise<void> {
  const database = await openEmbedded(folder);
  await database.exec('CREATE TABLE note (id int); INSERT INTO note VALUES (7);');
  await database.close();
}

async function read(folder: string): Promise<unknown[]> {
  const database = await openEmbedded(folder);
  const { rows } = await database.query('SELECT id FROM note');
  await database.close();
  return rows;
}

/* To lay a database takes seconds: the first of these tests does, the second goes on with what it left. */
let folder: string;

test('a creation that was cut short begins anew', async () => {
  folder = await newFolder();
  await mkdir(join(folder, 'postgres/base'), { recursive: true });
  await writeFile(join(folder, 'postgres/half.txt'), '');
  await writeFile(join(folder, 'postgres-unfinished'), '');
  await write(folder);
  expect(await readdir(folder)).toEqual(['postgres']);
  expect(await readdir(join(folder, 'postgres'))).not.toContain('half.txt');
});

test('data without PG_VERSION are refused as they are, and whole again once it is back', async () => {
  const mark = join(folder, 'postgres/PG_VERSION');
  await rename(mark, join(folder, 'lost'));
  const before = await readdir(join(folder, 'postgres'));
  await expect(openEmbedded(folder)).rejects.toThrow(DataRefusal);
  await expect(openEmbedded(folder)).rejects.toThrow(/no PG_VERSION[\s\S]*restore -- FILE/);
  expect(await readdir(join(folder, 'postgres'))).toEqual(before);
  await rename(join(folder, 'lost'), mark);
  expect(await read(folder)).toEqual([{ id: 7 }]);
});

test('a folder that holds anything of somebody else’s is left alone', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'postgres'));
  await writeFile(join(folder, 'postgres/notes.txt'), 'mine');
  await expect(openEmbedded(folder)).rejects.toThrow(DataRefusal);
  expect(await readdir(join(folder, 'postgres'))).toEqual(['notes.txt']);
});

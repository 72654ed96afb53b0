import { mkdir, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { serveEmbedded } from './embedded';
import { bareTemplate } from './test-templates';

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  // A client that is left open complains when its database ends.
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

test('what was written is there after a restart, whatever the folder is called', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'ringtrue-')), '数据 folder');
  // An empty folder for the data, such as a volume is, is as good as none.
  await mkdir(join(folder, 'postgres'), { recursive: true });
  const first = await serveEmbedded(folder);
  await ask(first.url, 'CREATE TABLE note (id int); INSERT INTO note VALUES (7);');
  await first.close();
  const second = await serveEmbedded(folder);
  expect(await ask(second.url, 'SELECT id FROM note')).toEqual([{ id: 7 }]);
  await second.close();
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('a mistake in a query is no panic, whatever it says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ringtrue-'));
  const panic = vi.fn();
  const embedded = await serveEmbedded(folder, { dump: await bareTemplate() }, panic);
  await expect(ask(embedded.url, 'SELECT nothing')).rejects.toThrow();
  expect(panic).not.toHaveBeenCalled();
  await ask(embedded.url, 'DO $$ BEGIN RAISE \'it said "VPANIC"\'; END $$').catch(() => undefined);
  expect(panic).not.toHaveBeenCalled();
  await embedded.close();
});

test('pglite-socket still answers through PGlite.execProtocolRawStream; if not, see docs/upgrading.md', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ringtrue-'));
  const answers = vi.spyOn(PGlite.prototype, 'execProtocolRawStream');
  const panic = vi.fn();
  const embedded = await serveEmbedded(folder, { dump: await bareTemplate() }, panic);
  try {
    answers.mockImplementation(async (_message, { onRawData }) => {
      onRawData(Buffer.from('E\0\0\0\0SPANIC\0VPANIC\0\0'));
    });
    await ask(embedded.url, 'SELECT 1').catch(() => undefined);
    expect(panic).toHaveBeenCalled();
  } finally {
    answers.mockRestore();
    await embedded.close();
  }
});

test('a folder too deep for a socket is served on a loopback port', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'ringtrue-')), 'deep'.repeat(30));
  const embedded = await serveEmbedded(folder, { dump: await bareTemplate() });
  expect(embedded.url).toMatch(/@127\.0\.0\.1:\d+\//);
  expect(await ask(embedded.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await embedded.close();
});

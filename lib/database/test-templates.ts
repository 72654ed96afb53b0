import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedServer, serveEmbedded } from './embedded';
import { applyMigrations } from './migrations';

/*
 * Dumps that embedded test databases start from: to lay a cluster takes seconds, to load one a fraction. Each is made
 * once by a process; the workers of Vitest, and of its next run, find it in the folder TEST_TEMPLATES names.
 */

type Name = 'bare' | 'migrated';

const made = new Map<Name, Promise<Blob>>();

/** A cluster without a table of ours. */
export function bareTemplate(): Promise<Blob> {
  return template('bare', async () => dumpOf(await serveInMemory('inMemory')));
}

/** A cluster with every migration and no row of ours. */
export function migratedTemplate(): Promise<Blob> {
  return template('migrated', async () => {
    const server = await serveInMemory({ dump: await bareTemplate() });
    await applyMigrations(server.url, 'prisma/migrations');
    return dumpOf(server);
  });
}

/** Serves a database that is gone once it is closed. */
export async function serveInMemory(keep: 'inMemory' | { dump: Blob }): Promise<EmbeddedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ringtrue-'));
  const server = await serveEmbedded(folder, keep);
  return {
    ...server,
    async close() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function dumpOf(server: EmbeddedServer): Promise<Blob> {
  return server.dump().finally(server.close);
}

function template(name: Name, make: () => Promise<Blob>): Promise<Blob> {
  const dump = made.get(name) ?? sharedTemplate(name, make);
  made.set(name, dump);
  return dump;
}

async function sharedTemplate(name: Name, make: () => Promise<Blob>): Promise<Blob> {
  const folder = process.env.TEST_TEMPLATES;
  if (!folder) return make();
  const file = join(folder, name);
  const found = await readFile(file).catch(() => null);
  if (found) return new Blob([found]);
  const dump = await make();
  // Two workers may make it at once; each puts a whole file in place.
  const own = `${file}.${process.pid}`;
  // A run of other migrations may have thrown the folder away meanwhile.
  await mkdir(folder, { recursive: true });
  await writeFile(own, Buffer.from(await dump.arrayBuffer()));
  await rename(own, file);
  return dump;
}

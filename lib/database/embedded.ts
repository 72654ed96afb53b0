import { chmod, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { openEmbedded } from './open-embedded';

/** A running embedded database: where it answers, and how to end it cleanly. */
export type Embedded = { url: string; close(): Promise<void> };

// The kernel keeps 104 (macOS) to 108 (Linux) bytes for a socket's path.
const longestSocketPath = 100;

/** An embedded database, and what a later one starts from instead of an empty one. */
export type EmbeddedServer = Embedded & { dump(): Promise<Blob> };

/** Opens the data in `folder/postgres` (in memory, from nothing or a dump, for a `folder` that is only asked to hold the socket) and serves it to this machine's user alone; after `onPanic` it is of no more use. */
export async function serveEmbedded(
  folder: string,
  keep: 'onDisk' | 'inMemory' | { dump: Blob } = 'onDisk',
  onPanic: () => void = () => undefined,
): Promise<EmbeddedServer> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700);
  const db = await open(folder, keep);
  tellPanic(db, onPanic);
  const { listen, url } = await addressFor(folder);
  const server = new PGLiteSocketServer({ db, maxConnections: 64, ...listen });
  await server.start();
  return {
    url: url ?? loopbackUrl(server.getServerConn()),
    dump: () => db.dumpDataDir('none'),
    async close() {
      await server.stop();
      await db.close();
    },
  };
}

// Its 128 MB of buffers are filled with zeros at every start, and one in memory reads nothing from a disk.
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=4MB'];

function open(folder: string, keep: 'onDisk' | 'inMemory' | { dump: Blob }): Promise<PGlite> {
  if (keep === 'onDisk') return openEmbedded(folder);
  return PGlite.create({ startParams, ...(keep === 'inMemory' ? {} : { loadDataDir: keep.dump }) });
}

// A real server starts itself anew after a panic, of a full disk for instance; this one answers nothing but errors from then on.
function tellPanic(db: PGlite, onPanic: () => void): void {
  const answer = db.execProtocolRawStream.bind(db);
  db.execProtocolRawStream = (message, options) =>
    answer(message, {
      ...options,
      onRawData(reply) {
        options.onRawData(reply);
        if (Buffer.from(reply).includes('\0VPANIC\0')) onPanic();
      },
    });
}

/** Where the embedded database of a folder answers whenever it runs; null for a folder too deep for a socket, served wherever a port is free. */
export function socketUrl(folder: string): string | null {
  const isTooDeep = Buffer.byteLength(socketIn(folder)) > longestSocketPath;
  if (process.platform === 'win32' || isTooDeep) return null;
  const host = encodeURIComponent(folder);
  return `postgresql://postgres@localhost/postgres?host=${host}&sslmode=disable`;
}

function socketIn(folder: string): string {
  return join(folder, '.s.PGSQL.5432');
}

async function addressFor(folder: string) {
  const url = socketUrl(folder);
  if (url === null) return { listen: { host: '127.0.0.1', port: 0 } };
  const path = socketIn(folder);
  await rm(path, { force: true });
  return { listen: { path }, url };
}

function loopbackUrl(hostAndPort: string): string {
  return `postgresql://postgres@${hostAndPort}/postgres?sslmode=disable`;
}

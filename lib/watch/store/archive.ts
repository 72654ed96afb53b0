import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { join } from 'node:path';
import { WARCRecord } from 'warcio';
import { WARCSerializer } from 'warcio/node';
import type { Fetched, Hop } from '../fetch/fetched';

/** The folder of saved pages within DATA_DIR. */
const archiveFolder = 'watched-pages';

const options = { warcVersion: 'WARC/1.1' } as const;

function record(hop: Hop): WARCRecord[] {
  const { url, at, status, headers, body, certificate } = hop;
  const common = { url, date: at.toISOString(), ...options };
  // The body was put together again; every other header is as it came.
  const kept = headers.filter(([name]) => name !== 'transfer-encoding');
  const response = WARCRecord.create(
    {
      ...common,
      type: 'response',
      statusline: `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`.trim(),
      httpHeaders: kept.map(([name, value]) => [name, value]),
    },
    [body],
  );
  if (certificate === null) return [response];
  const words = new TextEncoder().encode(JSON.stringify({ certificate }));
  const warcHeaders = { 'Content-Type': 'application/json' };
  return [response, WARCRecord.create({ ...common, type: 'metadata', warcHeaders }, [words])];
}

/** Writes what came over the wire as WARC, each record compressed by itself: answers of every hop, and whom the certificates named. */
export async function warcOf({ hops }: Fetched): Promise<Uint8Array> {
  const info = WARCRecord.createWARCInfo(options, {
    software: 'RingTrue watch',
    format: 'WARC File Format 1.1',
  });
  const parts: Uint8Array[] = [];
  for (const one of [info, ...hops.flatMap(record)]) {
    parts.push(await WARCSerializer.serialize(one, { gzip: true }));
  }
  return Buffer.concat(parts);
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Where a saved page lies: its name is its SHA-256. */
export function archivePath(dataDir: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Expected a SHA-256, got "${sha256}".`);
  return join(dataDir, archiveFolder, `${sha256}.warc.gz`);
}

/** Saves bytes whole or not at all, readable by the owner alone, and gives their SHA-256. */
export async function saveArchive(dataDir: string, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  const path = archivePath(dataDir, sha256);
  await mkdir(join(dataDir, archiveFolder), { recursive: true, mode: 0o700 });
  const unfinished = `${path}.${process.pid}.tmp`;
  try {
    const handle = await open(unfinished, 'w', 0o600);
    await handle
      .writeFile(bytes)
      .then(() => handle.sync())
      .finally(() => handle.close());
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
  return sha256;
}

/** Reads a saved page; throws where it is missing or is no longer what was saved. */
export async function readArchive(dataDir: string, sha256: string): Promise<Uint8Array> {
  const bytes = await readFile(archivePath(dataDir, sha256)).catch(() => null);
  if (bytes === null) {
    throw new Error(`The saved page ${sha256} is missing in ${join(dataDir, archiveFolder)}.`);
  }
  if (sha256Of(bytes) === sha256) return bytes;
  throw new Error(`The saved page ${sha256} was changed: it has another SHA-256.`);
}

/** Clears a saved page away; nothing happens where it is gone already. */
export async function clearArchive(dataDir: string, sha256: string): Promise<void> {
  await rm(archivePath(dataDir, sha256), { force: true });
}

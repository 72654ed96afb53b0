import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { launch, run, stop } from '../../scripts/launch/children.mjs';
import { freePort } from './free-port';

// Taken out of the environment, or the first round of unit tests would use the server too.
const serverAsked = process.env.TEST_DATABASE_URL;
delete process.env.TEST_DATABASE_URL;

/** A real PostgreSQL server for the tests, and how to end it. */
export type PostgresServer = { url: string; close(): Promise<void> };

/** An empty database on the server TEST_DATABASE_URL names, else a temporary server from the programs of this machine; null when there are none. */
export async function findPostgres(): Promise<PostgresServer | null> {
  if (serverAsked) return createOn(serverAsked);
  const programs = programFolder();
  return programs ? startTemporary(programs) : null;
}

async function createOn(server: string): Promise<PostgresServer> {
  const name = `ringtrue_tests_${crypto.randomUUID().replaceAll('-', '')}`;
  await query(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, close: () => query(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function query(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

function programFolder(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian)
    ? readdirSync(debian).sort((a, b) => Number(b) - Number(a))
    : [];
  const folders = versions.map((version) => join(debian, version, 'bin'));
  return [...folders, ...(process.env.PATH ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );
}

async function startTemporary(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrue-postgres-'));
  const as = await serverUser(folder);
  const data = join(folder, 'data');
  const [init = '', ...initArguments] = [...as, join(programs, 'initdb'), '-D', data];
  await run(init, [...initArguments, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync'], {
    cwd: folder,
  });
  const port = await freePort();
  const settings = [`port=${port}`, `unix_socket_directories=${folder}`, 'fsync=off'];
  const [server = '', ...serverArguments] = [...as, join(programs, 'postgres'), '-D', data];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const child = launch(server, [...serverArguments, ...options], { cwd: folder, stdio: 'ignore' });
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url);
  return {
    url,
    async close() {
      await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The server refuses to run as root, so root hands it to the user Debian made for it.
async function serverUser(folder: string): Promise<string[]> {
  if (process.getuid?.() !== 0) return [];
  const id = Number(await run('id', ['-u', 'postgres']));
  chownSync(folder, id, id);
  return ['runuser', '-u', 'postgres', '--'];
}

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = new pg.Client({ connectionString: url });
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (answered) return;
    await pause(200);
  }
  throw new Error(`A temporary PostgreSQL was started but ${url} did not answer for 20 s.`);
}

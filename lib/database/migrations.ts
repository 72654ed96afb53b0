import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import pg from 'pg';
import { MigrationConnection } from './migration-connection';
import { schemaEngine } from './schema-engine';

const filters = { externalTables: [], externalEnums: [] };

/** Applies every migration of `folder` the database at `url` lacks and returns their names; several callers at once apply each once. */
export async function applyMigrations(url: string, folder: string): Promise<string[]> {
  const migrationsList = await readMigrations(folder);
  // One connection, because the engine's lock belongs to the session that took it.
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    max: 1,
  });
  try {
    const engine = await schemaEngine(new MigrationConnection(pool));
    return await applyOrRetry(engine, migrationsList);
  } finally {
    await pool.end();
  }
}

async function applyOrRetry(engine: SchemaEngine, migrationsList: MigrationList) {
  const apply = () => engine.applyMigrations({ migrationsList, filters });
  const { appliedMigrationNames } = await apply().catch(async (error: { code?: string }) => {
    if (error.code !== failedBefore) throw error;
    await forgetFailures(engine, migrationsList);
    return apply();
  });
  return appliedMigrationNames;
}

const failedBefore = 'P3009';

// A migration that failed (disk full, power cut) left nothing behind but its mark, so it may simply run again.
async function forgetFailures(engine: SchemaEngine, migrationsList: MigrationList) {
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
    migrationsList,
    optInToShadowDatabase: false,
    filters,
  });
  for (const migrationName of failedMigrationNames) {
    await engine.markMigrationRolledBack({ migrationName });
  }
}

async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.sort().map((name) => readMigration(folder, name)),
    ),
  };
}

async function readMigration(folder: string, path: string) {
  const value = await readFile(join(folder, path, 'migration.sql'), 'utf8');
  return {
    path,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } },
  };
}

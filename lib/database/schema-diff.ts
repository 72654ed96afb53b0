import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { schemaEngine } from './schema-engine';

/** The SQL that leads from one schema in Prisma's language to another, empty when they agree; needs no database. */
export async function sqlBetween(before: string, after: string): Promise<string> {
  const engine = await schemaEngine(noDatabase);
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  });
  const { exitCode, stdout } = await engine.diff({
    from: before ? target(before) : { tag: 'empty' },
    to: target(after),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return exitCode === 0 ? '' : (stdout ?? '');
}

// The engine greets a database before it does anything; for a comparison of two texts an empty answer is enough.
const nobody = {
  provider: 'postgres' as const,
  adapterName: 'none',
  queryRaw: async () => ({ columnTypes: [], columnNames: [], rows: [] }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  startTransaction: async () =>
    Promise.reject(new Error('A comparison of schemas writes nothing.')),
  dispose: async () => {},
};

const noDatabase: SqlMigrationAwareDriverAdapterFactory = {
  provider: 'postgres',
  adapterName: 'none',
  connect: async () => nobody,
  connectToShadowDb: async () => nobody,
};

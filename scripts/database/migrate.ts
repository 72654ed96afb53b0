import pg from 'pg';
import { applyMigrations } from '@/lib/database/migrations';

const url = process.env.DATABASE_URL ?? '';
await greet();
try {
  const applied = await applyMigrations(url, 'prisma/migrations');
  if (applied.length > 0) console.log(`Applied ${applied.join(', ')}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// The engine leaves the alarm of its lock running for ten seconds; nothing waits for it.
process.exit(0);

async function greet(): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    const { hostname, port, pathname } = new URL(url);
    console.error(
      `The database "${pathname.slice(1)}" at ${hostname}:${port || 5432} cannot be reached: ${message || code}.`,
    );
    console.error(
      'Start that server or correct DATABASE_URL; without it, npm start brings its own.',
    );
    process.exit(1);
  }
  await client.end();
}

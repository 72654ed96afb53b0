import 'server-only';
import { environment } from '@/lib/env';
import { connect } from './connect';
import type { PrismaClient } from './generated/client';

const shared = globalThis as { ringtrueDatabase?: PrismaClient };

/** The one database client of this process; it survives the reloads of a development server. */
export function database(): PrismaClient {
  shared.ringtrueDatabase ??= connect(databaseUrl(), timeoutMs);
  return shared.ringtrueDatabase;
}

// A connection whose other end is gone without a word would otherwise be waited on for ever.
const timeoutMs = 10_000;

function databaseUrl(): string {
  const { DATABASE_URL } = environment();
  if (DATABASE_URL) return DATABASE_URL;
  throw new Error(
    'DATABASE_URL should name the database, but is not set. Start with npm start, which sets it.',
  );
}

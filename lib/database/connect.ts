import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/** A client for the PostgreSQL at `url`, connected on first use; the caller disconnects it. A query past its `timeoutMs` in milliseconds fails. */
export function connect(url: string, timeoutMs?: number): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    ...(timeoutMs === undefined ? {} : { query_timeout: timeoutMs }),
  });
  return new PrismaClient({ adapter });
}

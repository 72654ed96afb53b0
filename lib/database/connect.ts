import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/** A client for the PostgreSQL at `url`, connected on first use; the caller disconnects it. A query past its `patience` in milliseconds fails. */
export function connect(url: string, patience?: number): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    ...(patience === undefined ? {} : { query_timeout: patience }),
  });
  return new PrismaClient({ adapter });
}

import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client';

/** A client for the PostgreSQL at `url`, connected on first use; the caller disconnects it. */
export function connect(url: string): PrismaClient {
  const adapter = new PrismaPg({ connectionString: url, connectionTimeoutMillis: 5_000 });
  return new PrismaClient({ adapter });
}

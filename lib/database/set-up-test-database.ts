import { afterAll, beforeAll } from 'vitest';
import { connect } from './connect';
import type { PrismaClient } from './generated/client';
import { testDatabase } from './test-database';

/** Gives a file of tests a database of its own before they begin, and removes it after them. */
export function setUpTestDatabase(use: (database: PrismaClient) => void): void {
  let end: () => Promise<void>;
  beforeAll(async () => {
    const server = await testDatabase();
    const database = connect(server.url);
    end = async () => {
      await database.$disconnect();
      await server.close();
    };
    use(database);
  });
  afterAll(() => end());
}

import { PrismaPg } from '@prisma/adapter-pg';
import { DriverAdapterError } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Prisma's adapter, except that a migration arrives at the server whole: all of it happens or nothing. */
export class MigrationConnection extends PrismaPg {
  constructor(private readonly pool: pg.Pool) {
    super(pool);
  }

  // Prisma's own splits a script at every semicolon, those in comments, texts and trigger bodies included.
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await this.pool.query(script).catch(refuse);
    };
    return connection;
  }
}

function refuse(error: unknown): never {
  if (!(error instanceof pg.DatabaseError)) throw error;
  const { code = '', severity = 'ERROR', message, detail, column, hint } = error;
  throw new DriverAdapterError({
    kind: 'postgres',
    originalCode: code,
    originalMessage: message,
    ...{ code, severity, message, detail, column, hint },
  });
}

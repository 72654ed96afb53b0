import { connect } from '@/lib/database/connect';
import type { PrismaClient } from '@/lib/database/generated/client';
import { commitAct } from '../acts/act';
import type { Session } from '../sessions';
import { workAt } from './console-database';

/*
 * A process of its own that commits a signed act and kills itself after its nth write, as a power cut would: what to commit comes as
 * JSON on the command line. Prints "committed" where it lived to the end.
 */

const [url = '', told = '{}'] = process.argv.slice(2);
const { session, response, diesAfter } = JSON.parse(told) as {
  readonly session: Session;
  readonly response: object;
  readonly diesAfter: number;
};

const isWrite = (operation: string) =>
  /^(?:create|update|upsert|delete|\$executeRaw)/.test(operation);
let writes = 0;

const database = connect(url);
const mortal = database.$extends({
  query: {
    async $allOperations({ operation, args, query }) {
      const result = await query(args);
      if (isWrite(operation)) writes += 1;
      if (isWrite(operation) && writes === diesAfter) process.kill(process.pid, 'SIGKILL');
      return result;
    },
  },
}) as unknown as PrismaClient;

await commitAct(workAt(mortal), session, response);
await database.$disconnect();
console.log('committed');

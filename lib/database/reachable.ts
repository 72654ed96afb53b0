import 'server-only';
import { database } from './client';

/** True when the database says within `milliseconds` what is published; never throws. */
export async function databaseReachable(milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, milliseconds, false);
  });
  const answer = (async () => {
    await database().$queryRaw`SELECT 1 FROM "publication" LIMIT 1`;
    return true;
  })().catch(() => false);
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

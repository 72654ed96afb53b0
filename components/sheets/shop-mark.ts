import { del, get, set } from 'idb-keyval';
import { chinaDate } from '@/lib/directory/model/china-date';
import { deviceDatabase } from './device-database';

/** Under which name the other store remembers that a shop was written down here. */
const key = 'writtenOn';

let marked: boolean | null = null;

/**
 * Remembers, in another store than the shop itself, that a shop was written down here today, or that the merchant took
 * it away himself; so that what a browser threw away is told from what nobody ever wrote. Where the browser has no such
 * store nothing is remembered.
 */
export function markShop(isThere: boolean): void {
  if (marked === isThere) return;
  marked = isThere;
  const change = isThere
    ? () => set(key, chinaDate(new Date()), deviceDatabase())
    : () => del(key, deviceDatabase());
  // Refused in private windows, and by engines without one: then there is nothing to remember either.
  Promise.resolve()
    .then(change)
    .catch(() => undefined);
}

/** The day (YYYY-MM-DD) a shop was last written down here; null if none ever was, or it was taken away on purpose. */
export async function markedOn(): Promise<string | null> {
  try {
    const day = await get<unknown>(key, deviceDatabase());
    return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
  } catch {
    return null;
  }
}

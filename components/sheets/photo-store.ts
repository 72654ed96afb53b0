import { delMany, get, keys, set } from 'idb-keyval';
import { isSmallJpeg } from '@/lib/sheets/photo-record';
import type { Pictures } from '@/lib/sheets/shop-file';
import { deviceDatabase } from './device-database';

const prefix = 'photo.';

/** Keeps the picture of a photo on this device; false where the browser refuses. */
export async function keepPhoto(id: string, jpeg: Uint8Array<ArrayBuffer>): Promise<boolean> {
  try {
    await set(prefix + id, jpeg, deviceDatabase());
    return true;
  } catch {
    return false;
  }
}

/** The picture of a photo as JPEG; null where the device does not have it, or no longer. */
export async function photoOf(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const kept = await get<unknown>(prefix + id, deviceDatabase());
    const jpeg = kept instanceof Uint8Array ? new Uint8Array(kept) : null;
    return jpeg && isSmallJpeg(jpeg) ? jpeg : null;
  } catch {
    return null;
  }
}

/** The pictures this device has of these photos. */
export async function picturesOf(ids: readonly string[]): Promise<Pictures> {
  const found = await Promise.all(ids.map(async (id) => [id, await photoOf(id)] as const));
  return new Map(found.flatMap(([id, jpeg]) => (jpeg ? [[id, jpeg] as const] : [])));
}

/** Takes every picture from this device but those of these photos. */
export async function dropPhotosBut(ids: readonly string[]): Promise<void> {
  try {
    const wanted = new Set(ids.map((id) => prefix + id));
    const kept = await keys(deviceDatabase());
    const dropped = kept.filter(
      (key) => String(key).startsWith(prefix) && !wanted.has(String(key)),
    );
    if (dropped.length > 0) await delMany(dropped, deviceDatabase());
  } catch {
    // Where nothing could be kept there is nothing to take away.
  }
}

import type { EvidenceRecord } from '@/lib/sheets/evidence-record';
import { type KeptPart, keptIncident, keptShops } from '@/lib/sheets/kept-records';
import { photoIdsOf, type ShopRecord } from '@/lib/sheets/shop-record';
import { dropPhotosBut } from './photo-store';
import { markShop } from './shop-mark';

/** One part of what a merchant wrote down, as every part of the page sees it. */
export interface RecordStore<T> {
  /** What is shown before the device was asked: nothing. */
  readonly unread: readonly T[];
  readonly read: () => readonly T[];
  readonly write: (records: readonly T[]) => void;
  /** False once this browser has refused to keep what was written. */
  readonly isKept: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    // Private windows and full devices refuse; what is written can still be copied and printed.
    return false;
  }
}

/** Records kept on this device and nowhere else; lost with the page where the browser keeps nothing. `onKept` hears what is kept from now on. */
function recordStore<T>(
  part: KeptPart<T>,
  onKept?: (records: readonly T[], isThere: boolean) => void,
): RecordStore<T> {
  const unread: readonly T[] = [];
  const listeners = new Set<() => void>();
  let records: readonly T[] | null = null;
  let isKept = true;
  const become = (next: typeof records) => {
    records = next;
    for (const listener of listeners) listener();
  };
  const changedElsewhere = watch(() => become(null));
  return {
    unread,
    read: () => {
      records ??= part.read(kept(part.key), kept(part.formerKey));
      return records;
    },
    write: (next) => {
      const text = part.textOf(next);
      isKept = keep(part.key, text);
      if (isKept) {
        keep(part.formerKey, null);
        onKept?.(next, text !== null);
      }
      become(next);
    },
    isKept: () => isKept,
    subscribe: (listener) => {
      const stop = changedElsewhere();
      listeners.add(listener);
      return () => {
        stop();
        listeners.delete(listener);
      };
    },
  };
}

/** Calls back when another tab has written, or when a page returns that may have been cleared meanwhile. */
function watch(changed: () => void) {
  const returned = ({ persisted }: PageTransitionEvent) => {
    if (persisted) changed();
  };
  return () => {
    window.addEventListener('storage', changed);
    window.addEventListener('pageshow', returned);
    return () => {
      window.removeEventListener('storage', changed);
      window.removeEventListener('pageshow', returned);
    };
  };
}

/** What this device keeps of the incident: one record a contact. */
export const incidentStore: RecordStore<EvidenceRecord> = recordStore(keptIncident);

let photosKept = '';

/** Keeps the other store in step: the mark that there is a shop, and no picture that no shop has any longer. */
function keepInStep(shops: readonly ShopRecord[], isThere: boolean): void {
  markShop(isThere);
  const ids = photoIdsOf(shops);
  if (isThere && ids.join() === photosKept) return;
  photosKept = ids.join();
  void dropPhotosBut(ids);
}

/** What this device keeps of the merchant's shops. */
export const shopStore: RecordStore<ShopRecord> = recordStore(keptShops, keepInStep);

'use client';

import { useSyncExternalStore } from 'react';
import { emptyRecord } from '@/lib/sheets/sheet-record';
import type { SheetStore } from './sheet-store';

/** The sheets on screen, kept on this device with every stroke; `read` once the device has been asked. */
export function useKeptSheets<F extends string>(store: SheetStore<F>) {
  const { kind, unread, write } = store;
  const sheets = useSyncExternalStore(store.subscribe, store.read, () => unread);
  const nextKey = 1 + Math.max(...sheets.map(({ key }) => key));
  const empty = { key: nextKey, record: emptyRecord(kind) };
  return {
    sheets,
    read: sheets !== unread,
    full: sheets.length >= kind.mostSheets,
    add: () => write([...sheets, empty]),
    remove: (key: number) => write(sheets.filter((sheet) => sheet.key !== key)),
    clear: () => write([empty]),
    write: (key: number, field: F, text: string) =>
      write(
        sheets.map((sheet) =>
          sheet.key === key ? { key, record: { ...sheet.record, [field]: text } } : sheet,
        ),
      ),
  };
}

'use client';

import { useSyncExternalStore } from 'react';
import type { RecordStore } from './record-store';

/** One record with its place in the list, from 1. */
export interface Numbered<T> {
  readonly place: number;
  readonly record: T;
}

/** Gives each record its place, from 1. */
export function numbered<T>(records: readonly T[]): Numbered<T>[] {
  return records.map((record, index) => ({ place: index + 1, record }));
}

/** A copy of a list in which one record, by its place, is another, or is gone. */
export function withRecordAt<T>(records: readonly T[], place: number, record: T | null): T[] {
  return records.flatMap((one, index) => (index + 1 === place ? (record ?? []) : one)) as T[];
}

/** The records as this device keeps them, followed as they change; `asked` once the device has been asked. */
export function useRecords<T>(store: RecordStore<T>) {
  const records = useSyncExternalStore(store.subscribe, store.read, () => store.unread);
  return { records, asked: records !== store.unread };
}

/** The records on screen, at least one, kept on this device with every stroke. */
export function useEditedRecords<T>(store: RecordStore<T>, empty: T) {
  const { records: kept, asked } = useRecords(store);
  const records = kept.length > 0 ? kept : [empty];
  return {
    records,
    asked,
    add: (record: T) => store.write([...records, record]),
    remove: (place: number) => store.write(withRecordAt(records, place, null)),
    clear: () => store.write([]),
    write: (place: number, record: T) => store.write(withRecordAt(records, place, record)),
  };
}

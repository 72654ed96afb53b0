import {
  emptyRecord,
  recordsFrom,
  type SheetKind,
  type SheetRecord,
  textOfRecords,
} from '@/lib/sheets/sheet-record';

export interface Sheet<Field extends string> {
  /** Tells sheets apart while they are added and removed. */
  readonly key: number;
  readonly record: SheetRecord<Field>;
}

/** The sheets of one kind as every part of the page sees them. */
export interface SheetStore<Field extends string> {
  readonly kind: SheetKind<Field>;
  /** What is shown before the device was asked: one empty sheet. */
  readonly unread: readonly Sheet<Field>[];
  readonly read: () => readonly Sheet<Field>[];
  readonly write: (sheets: readonly Sheet<Field>[]) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, text: string): void {
  try {
    if (text === '[]') localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Private windows and full devices refuse; the sheets can still be copied and printed.
  }
}

/** Sheets kept on this device and nowhere else; lost with the page where the browser keeps nothing. */
export function sheetStore<F extends string>(kind: SheetKind<F>): SheetStore<F> {
  const unread: readonly Sheet<F>[] = [{ key: 0, record: emptyRecord(kind) }];
  const listeners = new Set<() => void>();
  let sheets: readonly Sheet<F>[] | null = null;
  const become = (next: typeof sheets) => {
    sheets = next;
    for (const listener of listeners) listener();
  };
  const changedElsewhere = watch(() => become(null));
  return {
    kind,
    unread,
    read: () => {
      sheets ??= fromDevice(kind) ?? [...unread];
      return sheets;
    },
    write: (next) => {
      keep(
        kind.key,
        textOfRecords(
          next.map(({ record }) => record),
          kind,
        ),
      );
      become(next);
    },
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

function fromDevice<F extends string>(kind: SheetKind<F>): readonly Sheet<F>[] | null {
  const records = recordsFrom(kept(kind.key), kind);
  return records.length > 0 ? records.map((record, key) => ({ key, record })) : null;
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

'use client';

import { useEffect, useState } from 'react';
import {
  emptyTerminal,
  type TerminalField,
  type TerminalRecord,
} from '@/lib/learning/protect/terminal-record';
import { keepTerminals, keptTerminals } from './kept-terminals';

interface Sheet {
  /** Tells sheets apart while they are added and removed. */
  readonly key: number;
  readonly record: TerminalRecord;
}

function sheetsOf(records: readonly TerminalRecord[]): Sheet[] {
  const shown = records.length > 0 ? records : [emptyTerminal];
  return shown.map((record, key) => ({ key, record }));
}

function written(sheet: Sheet, field: TerminalField, text: string): Sheet {
  return { ...sheet, record: { ...sheet.record, [field]: text } };
}

/** The sheets on screen, kept on this device with every stroke; `read` once the device has been asked. */
export function useTerminalSheets() {
  const [sheets, setSheets] = useState<readonly Sheet[]>(sheetsOf([]));
  const [read, setRead] = useState(false);
  useEffect(() => {
    setSheets(sheetsOf(keptTerminals()));
    setRead(true);
  }, []);
  const keep = (next: readonly Sheet[]) => {
    setSheets(next);
    keepTerminals(next.map(({ record }) => record));
  };
  const nextKey = 1 + Math.max(...sheets.map(({ key }) => key));
  return {
    sheets,
    read,
    add: () => keep([...sheets, { key: nextKey, record: emptyTerminal }]),
    remove: (key: number) => keep(sheets.filter((sheet) => sheet.key !== key)),
    write: (key: number, field: TerminalField, text: string) =>
      keep(sheets.map((sheet) => (sheet.key === key ? written(sheet, field, text) : sheet))),
  };
}

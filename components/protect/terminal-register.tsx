'use client';

import { AddSheet } from '@/components/sheets/sheet-frame';
import { sheetStore } from '@/components/sheets/sheet-store';
import { useKeptSheets } from '@/components/sheets/use-kept-sheets';
import { terminalSheets } from '@/lib/learning/protect/terminal-record';
import { emptyRecord } from '@/lib/sheets/sheet-record';
import { type RegisterMessages, TerminalSheet } from './terminal-sheet';

const terminals = sheetStore(terminalSheets);
const emptyTerminal = emptyRecord(terminalSheets);

/** So many sheets fill a page of A4; the missing ones are printed empty. */
const sheetsOnPaper = 3;

/** The register on screen; every stroke is kept on this device and goes nowhere. */
export function TerminalRegister({ messages }: { messages: RegisterMessages }) {
  const { sheets, read, full, add, remove, write } = useKeptSheets(terminals);
  return (
    <>
      {sheets.map(({ key, record }, place) => (
        <TerminalSheet
          key={key}
          place={place + 1}
          record={record}
          messages={messages}
          knownEmpty={read}
          onWrite={(field, text) => write(key, field, text)}
          onRemove={sheets.length > 1 ? () => remove(key) : undefined}
        />
      ))}
      {read ? <AddSheet full={full} messages={messages} onAdd={add} /> : null}
      <EmptySheets from={sheets.length + 1} messages={messages} />
    </>
  );
}

function EmptySheets({ from, messages }: { from: number; messages: RegisterMessages }) {
  const places = Array.from({ length: Math.max(0, sheetsOnPaper + 1 - from) }, (_, n) => from + n);
  return (
    <div className="hidden print:block">
      {places.map((place) => (
        <TerminalSheet
          key={place}
          place={place}
          record={emptyTerminal}
          messages={messages}
          knownEmpty
        />
      ))}
    </div>
  );
}

'use client';

import { sheetStore } from '@/components/sheets/sheet-store';
import { useKeptSheets } from '@/components/sheets/use-kept-sheets';
import { Button } from '@/components/ui/button';
import { terminalSheets } from '@/lib/learning/protect/terminal-record';
import { emptyRecord } from '@/lib/sheets/sheet-record';
import { type RegisterWords, TerminalSheet } from './terminal-sheet';

const terminals = sheetStore(terminalSheets);
const emptyTerminal = emptyRecord(terminalSheets);

/** So many sheets fill a page of A4; the missing ones are printed empty. */
const sheetsOnPaper = 3;

/** The register on screen; every stroke is kept on this device and goes nowhere. */
export function TerminalRegister({ words }: { words: RegisterWords }) {
  const { sheets, read, full, add, remove, write } = useKeptSheets(terminals);
  return (
    <>
      {sheets.map(({ key, record }, place) => (
        <TerminalSheet
          key={key}
          place={place + 1}
          record={record}
          words={words}
          knownEmpty={read}
          onWrite={(field, text) => write(key, field, text)}
          onRemove={sheets.length > 1 ? () => remove(key) : undefined}
        />
      ))}
      <AddButton shown={read} full={full} words={words} onAdd={add} />
      <EmptySheets from={sheets.length + 1} words={words} />
    </>
  );
}

interface AddButtonProps {
  readonly shown: boolean;
  readonly full: boolean;
  readonly words: RegisterWords;
  readonly onAdd: () => void;
}

function AddButton({ shown, full, words, onAdd }: AddButtonProps) {
  if (!shown) return null;
  return (
    <p className="my-6 print:hidden">
      {full ? (
        words.full
      ) : (
        <Button type="button" look="plain" onClick={onAdd}>
          {words.add}
        </Button>
      )}
    </p>
  );
}

function EmptySheets({ from, words }: { from: number; words: RegisterWords }) {
  const places = Array.from({ length: Math.max(0, sheetsOnPaper + 1 - from) }, (_, n) => from + n);
  return (
    <div className="hidden print:block">
      {places.map((place) => (
        <TerminalSheet key={place} place={place} record={emptyTerminal} words={words} knownEmpty />
      ))}
    </div>
  );
}

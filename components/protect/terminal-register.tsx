'use client';

import { shopStore } from '@/components/sheets/record-store';
import { AddSheet } from '@/components/sheets/sheet-frame';
import { numbered, useEditedRecords, withRecordAt } from '@/components/sheets/use-records';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { emptyRecord } from '@/lib/sheets/sheet-record';
import { emptyShop, nextTerminal, type ShopRecord } from '@/lib/sheets/shop-record';
import { type TerminalRecord, terminalSheets } from '@/lib/sheets/terminal-record';
import { type RegisterMessages, TerminalSheet } from './terminal-sheet';

const emptyTerminal = emptyRecord(terminalSheets);

/** So many sheets fill a page of A4; the missing ones are printed empty. */
const sheetsOnPaper = 3;

/** A shop with its terminals, at least one. */
function rowsOf(shop: ShopRecord): readonly TerminalRecord[] {
  return shop.terminals.length > 0 ? shop.terminals : [emptyTerminal];
}

/** The terminals of all shops on screen, as "My shop" keeps them; every stroke stays on this device. */
export function TerminalRegister({ messages }: { messages: RegisterMessages }) {
  const { records: shops, asked, write } = useEditedRecords(shopStore, emptyShop);
  const rows = numbered(shops).flatMap(({ place: shopPlace, record: shop }) =>
    numbered(rowsOf(shop)).map(({ place, record }) => ({ shopPlace, shop, place, record })),
  );
  const last = shops[shops.length - 1] ?? emptyShop;
  const change = ({ shopPlace, shop, place }: (typeof rows)[number], next: TerminalRecord | null) =>
    write(shopPlace, { ...shop, terminals: withRecordAt(rowsOf(shop), place, next) });
  return (
    <>
      {numbered(rows).map(({ place, record: row }) => (
        <TerminalSheet
          key={place}
          place={place}
          shop={shops.length > 1 ? row.shop.name : ''}
          record={row.record}
          messages={messages}
          knownEmpty={asked}
          readOnly={row.shop.readOnly}
          onWrite={(field, text) => change(row, { ...row.record, [field]: text })}
          onRemove={rows.length > 1 && !row.shop.readOnly ? () => change(row, null) : undefined}
        />
      ))}
      {asked && !last.readOnly ? (
        <AddSheet
          full={last.terminals.length >= terminalSheets.mostSheets}
          messages={messages}
          onAdd={() =>
            write(shops.length, { ...last, terminals: [...rowsOf(last), nextTerminal(last)] })
          }
        />
      ) : null}
      <EmptySheets from={rows.length + 1} messages={messages} />
      {asked && !last.readOnly ? (
        <p className="my-4 print:hidden">
          <ConfirmButton
            label={messages.clear}
            confirm={messages.confirm}
            onConfirm={() =>
              shopStore.write(
                shops.map((shop) => (shop.readOnly ? shop : { ...shop, terminals: [] })),
              )
            }
          />
        </p>
      ) : null}
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
          shop=""
          record={emptyTerminal}
          messages={messages}
          knownEmpty
        />
      ))}
    </div>
  );
}

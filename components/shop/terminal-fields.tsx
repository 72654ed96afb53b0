import { SheetField } from '@/components/sheets/sheet-field';
import { AddSheet } from '@/components/sheets/sheet-frame';
import { numbered, withRecordAt } from '@/components/sheets/use-records';
import { ConfirmButton } from '@/components/ui/confirm-button';
import { interpolate } from '@/lib/i18n/interpolate';
import { emptyRecord } from '@/lib/sheets/sheet-record';
import { nextTerminal } from '@/lib/sheets/shop-record';
import { type TerminalField, terminalSheets } from '@/lib/sheets/terminal-record';
import type { ShopProps } from './shop-props';

/** What a slip and the label on the back show; the rest of a terminal's sheet is in the register. */
const shownFields: readonly TerminalField[] = [
  'merchantNumber',
  'terminalNumber',
  'serialNumber',
  'brand',
  'place',
];

/** The terminals of one shop, with what police and hotlines ask for. */
export function TerminalFields({
  place,
  shop,
  messages,
  onWrite,
  asked,
}: ShopProps & { readonly asked: boolean }) {
  const { register } = messages;
  const terminals = shop.terminals.length > 0 ? shop.terminals : [emptyRecord(terminalSheets)];
  const hints: Readonly<Partial<Record<TerminalField, string>>> = register.hints;
  return (
    <>
      {numbered(terminals).map(({ place: terminalPlace, record }) => (
        <fieldset key={terminalPlace} className="mt-5 min-w-0 border-l-4 border-rule pl-4">
          <legend className="font-bold text-muted">
            {interpolate(register.terminal, { place: String(terminalPlace) })}
          </legend>
          {shownFields.map((field) => (
            <SheetField
              key={field}
              id={`shop-${field}-${place}-${terminalPlace}`}
              label={register.fields[field]}
              hint={hints[field]}
              kind="text"
              longest={terminalSheets.longestField}
              refused={messages.refused}
              value={record[field]}
              onWrite={(text) =>
                onWrite({
                  ...shop,
                  terminals: withRecordAt(terminals, terminalPlace, { ...record, [field]: text }),
                })
              }
            />
          ))}
          {terminals.length > 1 ? (
            <p className="mt-2 print:hidden">
              <ConfirmButton
                look="quiet"
                label={register.remove}
                hidden={interpolate(register.removeHidden, { place: String(terminalPlace) })}
                confirm={messages.confirm}
                onConfirm={() =>
                  onWrite({ ...shop, terminals: withRecordAt(terminals, terminalPlace, null) })
                }
              />
            </p>
          ) : null}
        </fieldset>
      ))}
      {asked ? (
        <AddSheet
          full={terminals.length >= terminalSheets.mostSheets}
          messages={messages.terminals}
          onAdd={() => onWrite({ ...shop, terminals: [...terminals, nextTerminal(shop)] })}
        />
      ) : null}
    </>
  );
}

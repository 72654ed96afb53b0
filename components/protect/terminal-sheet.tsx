import { SheetField } from '@/components/sheets/sheet-field';
import { SheetFrame } from '@/components/sheets/sheet-frame';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import {
  dayFields,
  monthlyFields,
  type TerminalField,
  type TerminalRecord,
  terminalFields,
  terminalSheets,
} from '@/lib/sheets/terminal-record';
import { CheckLog } from './check-log';

export type RegisterMessages = Messages['shop']['register'] & Pick<Messages['shop'], 'refused'>;

interface TerminalSheetProps {
  readonly place: number;
  /** The name of its shop, where there are several. */
  readonly shop: string;
  readonly record: TerminalRecord;
  readonly messages: RegisterMessages;
  /** Whether an empty field is known to be empty: the device has been asked. */
  readonly knownEmpty: boolean;
  /** On a copy for the counter only what is noted every month may be written. */
  readonly readOnly?: boolean;
  readonly onWrite?: (field: TerminalField, text: string) => void;
  readonly onRemove?: (() => void) | undefined;
}

interface FieldProps extends Omit<TerminalSheetProps, 'onRemove' | 'shop'> {
  readonly field: TerminalField;
}

function Field({ field, place, record, messages, knownEmpty, readOnly, onWrite }: FieldProps) {
  const hints: Readonly<Partial<Record<TerminalField, string>>> = messages.hints;
  const day = dayFields.includes(field);
  const fixed = readOnly && !monthlyFields.includes(field);
  return (
    <SheetField
      id={`${field}-${place}`}
      label={messages.fields[field]}
      hint={hints[field]}
      kind={day ? 'day' : 'text'}
      longest={terminalSheets.longestField}
      value={record[field]}
      knownEmpty={day && knownEmpty}
      refused={messages.refused}
      onWrite={fixed ? undefined : (text) => onWrite?.(field, text)}
    />
  );
}

/** The sheet of one terminal: to fill on screen, and on paper with lines for the months to come. */
export function TerminalSheet({ onRemove, shop, ...props }: TerminalSheetProps) {
  const { place, messages } = props;
  return (
    <SheetFrame
      className="terminal-sheet mt-8 px-5"
      title={[interpolate(messages.terminal, { place: String(place) }), shop]
        .filter(Boolean)
        .join(' · ')}
      remove={messages.remove}
      confirm={messages.confirm}
      removeHidden={interpolate(messages.removeHidden, { place: String(place) })}
      onRemove={onRemove}
    >
      <div className="sheet-fields">
        {terminalFields.map((field) => (
          <Field key={field} field={field} {...props} />
        ))}
      </div>
      <CheckLog messages={messages.log} />
    </SheetFrame>
  );
}

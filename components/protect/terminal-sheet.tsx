import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages';
import {
  dayFields,
  longestField,
  type TerminalField,
  type TerminalRecord,
  terminalFields,
} from '@/lib/learning/protect/terminal-record';
import { CheckLog } from './check-log';

export type RegisterWords = Messages['protect']['register'];

interface TerminalSheetProps {
  readonly place: number;
  readonly record: TerminalRecord;
  readonly words: RegisterWords;
  /** An empty day is a line on paper, not the browser's pattern for a date; only where we know that it is empty. */
  readonly knownEmpty: boolean;
  readonly onWrite?: (field: TerminalField, text: string) => void;
  readonly onRemove?: (() => void) | undefined;
}

interface FieldProps extends Omit<TerminalSheetProps, 'onRemove'> {
  readonly field: TerminalField;
}

function Field({ field, place, record, words, knownEmpty, onWrite }: FieldProps) {
  const id = `${field}-${place}`;
  const hints: Readonly<Partial<Record<TerminalField, string>>> = words.hints;
  const hint = hints[field];
  const day = dayFields.includes(field);
  const blank = day && knownEmpty && record[field] === '';
  return (
    <div className="sheet-field mt-4">
      <label htmlFor={id} className="block font-bold">
        {words.fields[field]}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-base text-muted print:hidden">
          {hint}
        </p>
      ) : null}
      {/* Without a name no form could send it, even by mistake. */}
      <input
        id={id}
        type={day ? 'date' : 'text'}
        maxLength={longestField}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={record[field]}
        onChange={(event) => onWrite?.(field, event.target.value)}
        className={`mt-1 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2 ${blank ? 'print:text-transparent' : ''}`}
      />
    </div>
  );
}

/** The sheet of one terminal: to fill on screen, and on paper with lines for the months to come. */
export function TerminalSheet({ onRemove, ...props }: TerminalSheetProps) {
  const { place, words } = props;
  const title = fill(words.terminal, { place: String(place) });
  return (
    <fieldset className="terminal-sheet mt-8 min-w-0 rounded-md border-2 border-ink px-5 pb-5 pt-2">
      <legend className="px-2 text-lg font-bold">{title}</legend>
      <div className="sheet-fields">
        {terminalFields.map((field) => (
          <Field key={field} field={field} {...props} />
        ))}
      </div>
      <CheckLog words={words.log} />
      {onRemove ? (
        <button
          type="button"
          onClick={onRemove}
          className="mt-4 inline-flex min-h-12 items-center py-2 text-link underline underline-offset-4 hover:text-ink print:hidden"
        >
          {words.remove}
          <span className="sr-only">{fill(words.removeHidden, { place: String(place) })}</span>
        </button>
      ) : null}
    </fieldset>
  );
}

interface SheetFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** `day` and `moment` bring the phone's own picker; `lines` is for more than one line. */
  readonly kind: 'text' | 'day' | 'moment' | 'lines';
  readonly longest: number;
  readonly value: string;
  /** An empty day is a line on paper, not the browser's pattern for a date; only where we know that it is empty. */
  readonly knownEmpty?: boolean;
  readonly onWrite?: ((text: string) => void) | undefined;
}

const types = { text: 'text', day: 'date', moment: 'datetime-local' } as const;

const look = 'mt-1 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2';

/** One field of a sheet under its label. It has no name, so no form could send it, even by mistake. */
export function SheetField(props: SheetFieldProps) {
  const { id, label, hint, kind, longest, value, knownEmpty = false, onWrite } = props;
  const shared = {
    id,
    value,
    maxLength: longest,
    autoComplete: 'off',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => onWrite?.(event.target.value),
  };
  const blank = knownEmpty && value === '' ? 'print:text-transparent' : '';
  return (
    <div className="sheet-field mt-4">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-base text-muted print:hidden">
          {hint}
        </p>
      ) : null}
      {kind === 'lines' ? (
        <textarea {...shared} rows={3} className={look} />
      ) : (
        <input {...shared} type={types[kind]} className={`${look} ${blank}`} />
      )}
    </div>
  );
}

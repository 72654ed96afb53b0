'use client';

import { useState } from 'react';
import { type SecretKind, withoutSecrets } from '@/lib/sheets/secrets';

interface SheetFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** `day` and `moment` bring the phone's own picker, `phone` and `digits` its number keys; `lines` is for more than one line. */
  readonly kind: 'text' | 'day' | 'moment' | 'lines' | 'phone' | 'digits';
  readonly longest: number;
  readonly value: string;
  /** Values to choose from instead of typing them. */
  readonly offered?: readonly string[] | undefined;
  /** An empty day is a line on paper, not the browser's pattern for a date; only where we know that it is empty. */
  readonly knownEmpty?: boolean;
  /** What is said when a secret was taken out of what was typed; without it everything is taken as it is typed. */
  readonly refused?: Readonly<Record<SecretKind, string>> | undefined;
  /** Absent where nothing may be written. */
  readonly onWrite?: ((text: string) => void) | undefined;
}

const types = {
  text: 'text',
  day: 'date',
  moment: 'datetime-local',
  phone: 'tel',
  digits: 'text',
} as const;

const look = 'mt-1 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2';

/** One field of a sheet under its label. It has no name, so no form could send it, even by mistake. */
export function SheetField(props: SheetFieldProps) {
  const { id, label, hint, kind, longest, value, knownEmpty = false, refused, onWrite } = props;
  const offered = props.offered ?? [];
  const [secret, setSecret] = useState<SecretKind | null>(null);
  const take = (text: string) => {
    const found = refused ? withoutSecrets(text) : null;
    setSecret(found?.kind ?? null);
    onWrite?.(found?.text ?? text);
  };
  const shared = {
    id,
    value,
    maxLength: longest,
    readOnly: onWrite === undefined,
    autoComplete: 'off',
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) => take(event.target.value),
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
        <input
          {...shared}
          type={types[kind]}
          inputMode={kind === 'digits' ? 'numeric' : undefined}
          list={offered.length > 0 ? `${id}-offered` : undefined}
          className={`${look} ${blank}`}
        />
      )}
      {offered.length > 0 ? (
        <datalist id={`${id}-offered`}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      ) : null}
      {refused ? (
        <p role="status" className="font-bold print:hidden">
          {secret ? refused[secret] : ''}
        </p>
      ) : null}
    </div>
  );
}

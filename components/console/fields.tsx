import type { ComponentProps, ReactNode } from 'react';

const look = 'mt-2 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2';

interface Labelled {
  readonly id: string;
  readonly label: string;
  /** What is wrong with what stands in it. */
  readonly error?: ReactNode;
}

function Labelling({ id, label, error, children }: Labelled & { readonly children: ReactNode }) {
  return (
    <div className="mt-4">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      {children}
      {error === undefined ? null : (
        <div id={`${id}-error`} className="mt-1 font-bold text-alarm wrap-anywhere">
          {error}
        </div>
      )}
    </div>
  );
}

function marks(id: string, error: ReactNode) {
  return error === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-error` };
}

/** A field of one line under its label. */
export function TextField({ id, label, error, ...rest }: Labelled & ComponentProps<'input'>) {
  return (
    <Labelling id={id} label={label} error={error}>
      <input
        {...marks(id, error)}
        {...rest}
        id={id}
        name={id}
        autoComplete="off"
        className={look}
      />
    </Labelling>
  );
}

/** A field of several lines under its label. */
export function TextArea({ id, label, error, ...rest }: Labelled & ComponentProps<'textarea'>) {
  return (
    <Labelling id={id} label={label} error={error}>
      <textarea {...marks(id, error)} {...rest} id={id} name={id} rows={2} className={look} />
    </Labelling>
  );
}

/** A choice of one under its label; `options` by value. */
export function Choice({
  id,
  label,
  error,
  options,
  ...rest
}: Labelled & ComponentProps<'select'> & { readonly options: Readonly<Record<string, string>> }) {
  return (
    <Labelling id={id} label={label} error={error}>
      <select {...marks(id, error)} {...rest} id={id} name={id} className={look}>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Labelling>
  );
}

/** A part of a page under its heading. */
export function Part({
  title,
  id,
  children,
}: {
  readonly title: string;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className="mt-8">
      <h2 className="text-xl font-bold">{title}</h2>
      {children}
    </section>
  );
}

import type { ComponentProps, ReactNode } from 'react';

const look = 'mt-2 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2';

interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** A field of one line under its label. */
export function TextField({ id, label, ...rest }: Labelled & ComponentProps<'input'>) {
  return (
    <p className="mt-4">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <input {...rest} id={id} name={id} autoComplete="off" className={look} />
    </p>
  );
}

/** A field of several lines under its label. */
export function TextArea({ id, label, ...rest }: Labelled & ComponentProps<'textarea'>) {
  return (
    <p className="mt-4">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <textarea {...rest} id={id} name={id} rows={2} className={look} />
    </p>
  );
}

/** A choice of one under its label; `options` by value. */
export function Choice({
  id,
  label,
  options,
  ...rest
}: Labelled & ComponentProps<'select'> & { readonly options: Readonly<Record<string, string>> }) {
  return (
    <p className="mt-4">
      <label htmlFor={id} className="block font-bold">
        {label}
      </label>
      <select {...rest} id={id} name={id} className={look}>
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
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

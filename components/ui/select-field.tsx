'use client';

import { useEffect, useRef } from 'react';

export interface SelectGroup {
  readonly label?: string | undefined;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    /** The language of the label, where it may be another than the page's. */
    readonly lang?: string;
  }[];
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  /** The choice that sends nothing. */
  readonly none: string;
  readonly groups: readonly SelectGroup[];
  readonly chosen?: string | undefined;
  /** Chosen once script runs, while nothing is; whoever wants another choice still has it. */
  readonly preset?: string | undefined;
}

function Options({ options }: Pick<SelectGroup, 'options'>) {
  return options.map(({ value, label, lang }) => (
    <option key={value} value={value} lang={lang}>
      {label}
    </option>
  ));
}

/** A native select under its label; the phone's own list is easier to use than any of ours. */
export function SelectField({ name, label, none, groups, chosen = '', preset }: SelectFieldProps) {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (preset && select.current?.value === '') select.current.value = preset;
  }, [preset]);
  return (
    <p className="mt-4">
      <label htmlFor={`pick-${name}`} className="block font-bold">
        {label}
      </label>
      <select
        ref={select}
        id={`pick-${name}`}
        name={name}
        defaultValue={chosen}
        className="mt-2 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2"
      >
        <option value="">{none}</option>
        {groups.map(({ label: heading, options }) =>
          heading ? (
            <optgroup key={heading} label={heading}>
              <Options options={options} />
            </optgroup>
          ) : (
            <Options key="all" options={options} />
          ),
        )}
      </select>
    </p>
  );
}

export interface SelectGroup {
  readonly label?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  /** The choice that sends nothing. */
  readonly none: string;
  readonly groups: readonly SelectGroup[];
  readonly chosen?: string | undefined;
}

function Options({ options }: Pick<SelectGroup, 'options'>) {
  return options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

/** A native select under its label; the phone's own list is easier to use than any of ours. */
export function SelectField({ name, label, none, groups, chosen = '' }: SelectFieldProps) {
  return (
    <p className="mt-4">
      <label htmlFor={`pick-${name}`} className="block font-bold">
        {label}
      </label>
      <select
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

import type { SelectGroup } from '@/components/ui/select-field';

interface SheetChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The choice that says nothing. */
  readonly none: string;
  readonly groups: readonly SelectGroup[];
  readonly value: string;
  readonly onWrite: (value: string) => void;
}

/** A choice on a sheet, as the phone shows its own lists; without a name, like every field of a sheet. On paper a line for the pen while nothing is chosen. */
export function SheetChoice(props: SheetChoiceProps) {
  const { id, label, hint, none, groups, value, onWrite } = props;
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
      <select
        id={id}
        value={value}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onWrite(event.target.value)}
        className={`mt-1 block min-h-14 w-full rounded-md border-2 border-edge bg-sheet px-4 py-2 ${value === '' ? 'print:text-transparent' : ''}`}
      >
        <option value="">{none}</option>
        {groups.map(({ label: heading, options }) => {
          const list = options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ));
          return heading ? (
            <optgroup key={heading} label={heading}>
              {list}
            </optgroup>
          ) : (
            list
          );
        })}
      </select>
    </div>
  );
}

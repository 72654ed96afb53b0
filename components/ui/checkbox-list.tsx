import type { Choice } from './choice-list';
import { BelowFold } from './defer-below-fold';

export interface CheckboxGroup {
  readonly id: string;
  readonly legend?: string | undefined;
  readonly choices: readonly Choice[];
}

interface CheckboxListProps {
  readonly name: string;
  readonly groups: readonly CheckboxGroup[];
}

function Row({ name, choice }: { name: string; choice: Choice }) {
  const { value, label, hint, chosen = false } = choice;
  const id = `${name}-${value}`;
  return (
    <li className="border-b border-rule">
      <label htmlFor={id} className="flex min-h-14 items-center py-2 hover:bg-wash">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={chosen}
          aria-describedby={hint ? `${id}-hint` : undefined}
          className="peer ml-1 size-7 shrink-0 accent-action"
        />
        <span className="ml-4 min-w-0 peer-checked:font-bold">
          {label}
          {hint ? (
            <span id={`${id}-hint`} className="block text-base font-normal text-muted">
              {hint}
            </span>
          ) : null}
        </span>
      </label>
    </li>
  );
}

function Group({ name, group: { legend, choices } }: { name: string; group: CheckboxGroup }) {
  return (
    <fieldset className="mt-6 min-w-0">
      {legend ? <legend className="text-lg font-bold">{legend}</legend> : null}
      <ul className="mt-2 border-t border-rule">
        {choices.map((choice) => (
          <Row key={choice.value} name={name} choice={choice} />
        ))}
      </ul>
    </fieldset>
  );
}

/** How many groups fill the first screen of a phone. */
const onFirstScreen = 2;

/** Native checkboxes under headed groups; the whole row is the target. */
export function CheckboxList({ name, groups }: CheckboxListProps) {
  const drawn = groups.map((group) => <Group key={group.id} name={name} group={group} />);
  return (
    <>
      {drawn.slice(0, onFirstScreen)}
      <BelowFold>{drawn.slice(onFirstScreen)}</BelowFold>
    </>
  );
}

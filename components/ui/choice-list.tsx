import { Icon } from './icon';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** The answer given before: marked, never pre-selected. */
  readonly chosen?: boolean;
}

interface ChoiceListProps {
  /** The key all choices are sent under. */
  readonly name: string;
  readonly choices: readonly Choice[];
  /** Said after the choice that was given before, for eyes and screen readers alike. */
  readonly chosenMark: string;
}

const row =
  'as-button flex w-full min-h-14 items-center justify-between rounded-md border-2 bg-sheet px-inset py-3 text-left hover:border-ink hover:bg-wash';

/** Submit buttons, one tap an answer; stands inside a form and needs no script. */
export function ChoiceList({ name, choices, chosenMark }: ChoiceListProps) {
  return (
    <ul>
      {choices.map(({ value, label, hint, chosen }) => (
        <li key={value} className="mt-3">
          <button
            type="submit"
            name={name}
            value={value}
            className={`${row} ${chosen ? 'border-action' : 'border-edge'}`}
          >
            <span className="min-w-0">
              <span className="block font-bold">{label}</span>
              {hint ? <span className="block text-base text-muted">{hint}</span> : null}
              {chosen ? <span className="block text-sm text-link">{chosenMark}</span> : null}
            </span>
            <Icon name="forward" className="ml-3 size-5 text-muted" />
          </button>
        </li>
      ))}
    </ul>
  );
}

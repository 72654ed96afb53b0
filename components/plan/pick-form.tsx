import { OwnSelectField } from '@/components/sheets/own-select-field';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import type { SelectGroup } from '@/components/ui/select-field';
import type { Messages } from '@/lib/i18n/messages';
import type { PickId, Picks } from '@/lib/triage/answers';

interface PickFormProps {
  readonly action: string;
  readonly messages: Messages['plan']['pick'];
  /** What is to be picked, with the institutions to pick from. */
  readonly fields: readonly { readonly pick: PickId; readonly groups: readonly SelectGroup[] }[];
  readonly picks: Picks;
  /** Answers and the picks that are not asked for here. */
  readonly carried: readonly (readonly [string, string])[];
}

/** Lets the merchant say which bank and which payment company are theirs, so that their numbers appear. */
export function PickForm({ action, messages, fields, picks, carried }: PickFormProps) {
  if (fields.length === 0) return null;
  return (
    <form
      id="pick"
      method="get"
      action={action}
      className="my-6 rounded-md bg-wash px-inset py-4 print:hidden"
    >
      <HiddenFields pairs={carried} />
      <h3 className="text-lg font-bold">{messages.title}</h3>
      <p className="mt-1 text-base text-muted">{messages.text}</p>
      {fields.map(({ pick, groups }) => (
        <OwnSelectField
          key={pick}
          name={pick}
          label={messages[pick]}
          none={messages.none}
          groups={groups}
          chosen={picks[pick]}
        />
      ))}
      <p className="mt-5">
        <Button look="plain">{messages.button}</Button>
      </p>
    </form>
  );
}

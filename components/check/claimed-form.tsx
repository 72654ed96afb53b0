import { OwnSelectField } from '@/components/sheets/own-select-field';
import { Button } from '@/components/ui/button';
import { HiddenFields } from '@/components/ui/hidden-fields';
import { institutionGroups, kindsFor } from '@/lib/check/pick-fields';
import { type CheckState, statePairs } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';

interface ClaimedFormProps {
  readonly state: CheckState;
  readonly context: PageContext<'check' | 'plan'>;
}

/** Asks whom the caller claims to speak for; the page then shows that institution's numbers. */
export function ClaimedForm({ state, context }: ClaimedFormProps) {
  const { locale, picks } = state;
  const { number } = context.messages.check;
  const { kinds } = context.messages.plan.pick;
  const groups = institutionGroups(
    kindsFor('claimed'),
    context.directory.institutions,
    kinds,
    locale,
  );
  if (groups.length === 0) return null;
  return (
    <form
      method="get"
      action={`/${locale}/check/number`}
      className="my-6 rounded-md bg-wash px-inset py-4"
    >
      <HiddenFields pairs={statePairs(state).filter(([key]) => key !== 'claimed')} />
      <h2 className="text-lg font-bold">{number.pickTitle}</h2>
      <OwnSelectField
        name="claimed"
        label={number.pickLabel}
        none={number.pickNone}
        groups={groups}
        chosen={picks.claimed}
      />
      <p className="mt-4">
        <Button look="plain">{number.pickButton}</Button>
      </p>
    </form>
  );
}

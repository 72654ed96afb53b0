import type { IntakeView } from '@/lib/check/intake-view';
import { namedInstitutions } from '@/lib/check/named-institutions';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { inLanguage } from '@/lib/directory/model/localized';
import type { CheckState } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';

interface IntakeClaimedProps {
  readonly view: IntakeView;
  readonly state: CheckState;
  readonly directory: DirectorySnapshot | null;
  readonly context: PageContext<'intake'>;
}

/**
 * Institutions the text names, each as whom the other side may claim to be. None is ticked: a merchant also names the
 * one he uses, and only he knows which. It leads to that institution's numbers and changes no verdict.
 */
export function IntakeClaimed({ view, state, directory, context }: IntakeClaimedProps) {
  const { locale, messages } = context;
  // A brand inside a link is a name that anybody may write there.
  const text = view.links.reduce((left, link) => left.split(link.text).join(' '), view.given);
  const named =
    directory && !state.picks.claimed ? namedInstitutions(text, directory.institutions) : [];
  if (named.length === 0) return null;
  return (
    <fieldset className="mt-6 min-w-0">
      <legend className="text-base font-bold">{messages.intake.review.claimed}</legend>
      {named.map(({ id, brand }) => (
        <label
          key={id}
          className="flex min-h-12 items-center border-b border-rule py-2 hover:bg-wash"
        >
          <input
            type="radio"
            name="claimed"
            value={id}
            className="ml-1 size-7 shrink-0 accent-action"
          />
          <span className="ml-4 min-w-0">{inLanguage(brand, locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}

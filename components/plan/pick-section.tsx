import { DirectoryAge } from '@/components/directory/directory-age';
import { institutionGroups, kindsFor, picksFor } from '@/lib/check/pick-fields';
import { type CheckState, pageUrl, statePairs } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import type { CallTarget } from '@/lib/response/call-targets';
import { PickForm } from './pick-form';

interface PickSectionProps {
  readonly state: CheckState;
  /** Whom the cards of the page call. */
  readonly targets: readonly CallTarget[];
  readonly context: PageContext<'plan' | 'directory'>;
  /** The page that shows the numbers once they are picked. */
  readonly page: string;
}

/** The choice of bank and payment company the numbers on the cards depend on; nothing where none depends on it. */
export function PickSection({ state, targets, context, page }: PickSectionProps) {
  const { locale, picks } = state;
  const { directory } = context;
  const messages = context.messages.plan;
  const wanted = picksFor(targets);
  if (wanted.length === 0) return null;
  const fields = wanted.map((pick) => ({
    pick,
    groups: institutionGroups(kindsFor(pick), directory.institutions, messages.pick.kinds, locale),
  }));
  const carried = statePairs(state).filter(([key]) => !wanted.some((p) => p === key));
  return (
    <section className="print:hidden">
      <DirectoryAge directory={directory} messages={context.messages.directory.age} onlyOld />
      <PickForm
        action={pageUrl(page, { locale, answers: {}, picks: {}, other: null })}
        messages={messages.pick}
        fields={fields}
        picks={picks}
        carried={carried}
      />
    </section>
  );
}

import { DirectoryAge } from '@/components/directory/directory-age';
import { SectionHeading } from '@/components/ui/section-heading';
import { callTargetNumbers } from '@/lib/check/call-target-numbers';
import { institutionGroups, kindsFor, picksFor } from '@/lib/check/pick-fields';
import { type CheckState, pageUrl } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import type { Plan } from '@/lib/response/plan';
import { answerPairs } from '@/lib/triage/answers';
import { CallBlock } from './call-block';
import { PickForm } from './pick-form';

interface NumbersSectionProps {
  readonly state: CheckState;
  readonly plan: Plan;
  readonly context: PageContext<'plan' | 'directory'>;
  /** The page that shows the numbers once they are picked. */
  readonly page: string;
}

/** Every number the plan calls for with its proof, and the choice of bank and payment company they depend on. */
export function NumbersSection({ state, plan, context, page }: NumbersSectionProps) {
  const { locale, answers, picks } = state;
  const { directory } = context;
  const messages = context.messages.plan;
  const wanted = picksFor(plan.callTargets);
  const fields = wanted.map((pick) => ({
    pick,
    groups: institutionGroups(kindsFor(pick), directory.institutions, messages.pick.kinds, locale),
  }));
  const carried = answerPairs(answers, picks).filter(([key]) => !wanted.some((p) => p === key));
  const calls = plan.callTargets
    .map((target) => callTargetNumbers(target, state, directory))
    .filter(({ numbers }) => numbers.length > 0);
  if (fields.length === 0 && calls.length === 0) return null;
  return (
    <section>
      <SectionHeading>{messages.numbers}</SectionHeading>
      <DirectoryAge directory={directory} messages={context.messages.directory.age} onlyOld />
      <PickForm
        action={pageUrl(page, { locale, answers: {}, picks: {} })}
        messages={messages.pick}
        fields={fields}
        picks={picks}
        carried={carried}
      />
      <ul>
        {calls.map((call) => (
          <li key={call.target} className="border-b border-rule py-3">
            <h3 className="font-bold">{messages.call.party[call.target]}</h3>
            <CallBlock call={call} messages={messages.call} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { DirectoryAge } from '@/components/directory/directory-age';
import type { Ground } from '@/components/page/ground';
import { SectionHeading } from '@/components/ui/section-heading';
import { addressOf, type Place } from '@/lib/addresses';
import type { Plan } from '@/lib/response/plan';
import { answerPairs } from '@/lib/triage/answers';
import { CallBlock } from './call-block';
import { callViewFor } from './call-view';
import { institutionGroups, kindsFor, picksFor } from './pick-fields';
import { PickForm } from './pick-form';

interface NumbersSectionProps {
  readonly place: Place;
  readonly plan: Plan;
  readonly ground: Ground;
  /** The page that shows the numbers once they are picked. */
  readonly page: string;
}

/** Every number the plan calls for with its proof, and the choice of bank and payment company they depend on. */
export function NumbersSection({ place, plan, ground, page }: NumbersSectionProps) {
  const { locale, answers, picks } = place;
  const { directory } = ground;
  const words = ground.words.plan;
  const wanted = picksFor(plan.parties);
  const fields = wanted.map((pick) => ({
    pick,
    groups: institutionGroups(kindsFor(pick), directory.institutions, words.pick.kinds, locale),
  }));
  const carried = answerPairs(answers, picks).filter(([key]) => !wanted.some((p) => p === key));
  const calls = plan.parties
    .map((party) => callViewFor(party, place, directory))
    .filter(({ numbers }) => numbers.length > 0);
  if (fields.length === 0 && calls.length === 0) return null;
  return (
    <section>
      <SectionHeading>{words.numbers}</SectionHeading>
      <DirectoryAge directory={directory} words={ground.words.directory.age} onlyOld />
      <PickForm
        action={addressOf(page, { locale, answers: {}, picks: {} })}
        words={words.pick}
        fields={fields}
        picks={picks}
        carried={carried}
      />
      <ul>
        {calls.map((call) => (
          <li key={call.party} className="border-b border-rule py-3">
            <h3 className="font-bold">{words.call.party[call.party]}</h3>
            <CallBlock call={call} words={words.call} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

import { EvidencePaper } from '@/components/evidence/evidence-paper';
import { EvidenceSheet } from '@/components/evidence/evidence-sheet';
import { HostilePhone } from '@/components/paper/hostile-phone';
import { OtherPhone } from '@/components/paper/other-phone';
import { TakeAway } from '@/components/paper/take-away';
import { useFilled } from '@/components/sheets/use-filled';
import { BelowFold } from '@/components/ui/defer-below-fold';
import { SectionHeading } from '@/components/ui/section-heading';
import { partiesOf, partyLine, shownCardsOf } from '@/lib/check/both-parties';
import { planText } from '@/lib/check/plan-text';
import { sourceIndex } from '@/lib/check/source-index';
import { spokenPlanUrl } from '@/lib/page-url';
import type { ViewProps } from '@/lib/pages/view-props';
import { printedWayBack } from '@/lib/paper/printed-way-back';
import { CardSections } from './card-sections';
import { ClearAnswers } from './clear-answers';
import { CopySteps } from './copy-steps';
import { PickSection } from './pick-section';
import { PlanTop } from './plan-top';
import { PrintHead } from './print-head';
import { SourcesSection } from './sources-section';

/** How small the type on paper must be for so many cards; the size stands in print.css. */
function lengthClass(cards: number): string {
  if (cards > 11) return 'plan-longest';
  return cards > 7 ? 'plan-long' : '';
}

/** The plan on screen and, through the print rules, on one sheet of A4, or two. */
export function PlanView({ request: { state }, context }: ViewProps<'plan'>) {
  const parties = partiesOf(state);
  const { directory, inWeChat } = context;
  const { plan: messages, accessibility, evidence } = context.messages;
  const verdicts = parties.map((party) => partyLine(party, context.messages));
  const sources = sourceIndex(parties.flatMap(({ plan }) => plan.actions));
  const cards = shownCardsOf(parties, context, sources);
  const filled = useFilled(state.locale);
  const home = `/${state.locale}`;
  return (
    <>
      <div className={`plan ${lengthClass(cards.length)}`}>
        <PrintHead
          messages={messages}
          evidence={evidence}
          verdicts={verdicts}
          date={directory.today}
          wayBack={printedWayBack(state, context)}
        />
        <HostilePhone state={state} parties={parties} context={context} />
        <PlanTop
          state={state}
          empty={parties.every(({ interview }) => interview.facts.size === 0)}
          parties={parties}
          context={context}
        />
        <CardSections
          cards={cards}
          messages={messages}
          locale={state.locale}
          spoken={spokenPlanUrl(state)}
        />
        <BelowFold>
          <p className="mt-4 text-base text-muted print:hidden">{messages.tickNote}</p>
          <EvidenceSheet messages={evidence} inWeChat={inWeChat} />
          <CopySteps
            text={planText(
              { cards, verdict: verdicts.join('\n'), date: directory.today, filled },
              context.messages,
              state.locale,
            )}
            messages={accessibility}
            inWeChat={inWeChat}
          />
          <PickSection
            state={state}
            targets={parties.flatMap(({ plan }) => plan.callTargets)}
            context={context}
            page="/plan"
          />
          <OtherPhone state={state} parties={parties} context={context} />
          <TakeAway state={state} messages={context.messages.paper} inWeChat={inWeChat} />
          <SourcesSection index={sources} messages={messages} />
          <section className="print:hidden">
            <SectionHeading>{messages.clear.title}</SectionHeading>
            <p className="mb-4">{messages.clear.text}</p>
            <ClearAnswers home={home} label={messages.clear.button} />
          </section>
        </BelowFold>
      </div>
      <BelowFold>
        <EvidencePaper messages={evidence} />
      </BelowFold>
    </>
  );
}

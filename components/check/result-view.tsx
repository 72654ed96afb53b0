import { ReadAloud } from '@/components/accessibility/read-aloud';
import { HostilePhone } from '@/components/paper/hostile-phone';
import { OtherPhone } from '@/components/paper/other-phone';
import { ClearAnswers } from '@/components/plan/clear-answers';
import { FirstCards } from '@/components/plan/first-cards';
import { PickSection } from '@/components/plan/pick-section';
import { BelowFold } from '@/components/ui/defer-below-fold';
import { LinkButton } from '@/components/ui/link-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { partiesOf } from '@/lib/check/both-parties';
import { contradictedStatements } from '@/lib/check/contradicted-statements';
import { cardLines, shownCards } from '@/lib/check/shown-card';
import { storyFrom } from '@/lib/check/story';
import { nextStep } from '@/lib/check/verdict-kind';
import { interpolate } from '@/lib/i18n/interpolate';
import { pageUrl, questionUrl, spokenPlanUrl } from '@/lib/page-url';
import type { ViewProps } from '@/lib/pages/view-props';
import { AnswersSection } from './answers-section';
import { ContradictedList } from './contradicted-list';
import { OfferedQuestion } from './offered-question';
import { AnotherParty, OtherVerdict } from './other-party';
import { questionFormProps } from './question-props';
import { ReasonsSection } from './reasons-section';
import { VerdictBlock } from './verdict-block';
import { WhyAsked } from './why-asked';

/** How many cards stand above the explanation; the others stand in the plan. */
const firstCards = 2;

/** What to do stands first, then why; the rest is the plan. */
export function ResultView({ request: { state }, context }: ViewProps<'result'>) {
  const parties = partiesOf(state);
  const { interview, verdict, plan } = storyFrom(state);
  const other = parties.find((party) => party.state !== state);
  const { messages } = context;
  const opening = plan.cards.slice(0, firstCards);
  const first = shownCards(opening, state, context);
  const rest = plan.cards.length - first.length;
  const { offered } = interview;
  const { level } = verdict;
  const { title, lead } = messages.verdict[level];
  const next = nextStep(interview.facts, level, messages.verdict);
  return (
    <>
      <HostilePhone state={state} parties={parties} context={context} />
      <VerdictBlock level={level} messages={messages.verdict} next={next} />
      {other ? <OtherVerdict party={other} messages={messages} /> : null}
      <ReadAloud
        lines={[title, next, lead, ...first.flatMap(cardLines)]}
        locale={state.locale}
        messages={messages.accessibility.readAloud}
        at="gap"
      />
      <SectionHeading>{messages.check.result.first}</SectionHeading>
      <FirstCards
        cards={first}
        messages={messages.plan}
        locale={state.locale}
        spoken={spokenPlanUrl(state)}
      />
      {rest > 0 ? (
        <p className="mt-4">
          <LinkButton href={pageUrl('/plan', state)}>
            {interpolate(messages.check.result.rest, { count: String(rest) })}
          </LinkButton>
        </p>
      ) : null}
      <BelowFold>
        <ReasonsSection
          reasons={verdict.reasons}
          messages={messages}
          tricksAt={`/${state.locale}/tricks`}
          contradicted={
            <ContradictedList
              statements={contradictedStatements(state, interview.facts, context.directory)}
              messages={messages}
              locale={state.locale}
            />
          }
        />
        <section>
          <SectionHeading>{messages.check.result[offered ? 'more' : 'told']}</SectionHeading>
          {offered ? (
            <OfferedQuestion
              form={questionFormProps(offered, state, messages)}
              href={questionUrl(offered, state)}
              why={<WhyAsked question={offered} state={state} messages={messages} />}
            />
          ) : (
            <p>{messages.check.result.toldText}</p>
          )}
        </section>
        <PickSection
          state={state}
          targets={opening.flatMap(({ calls }) => calls)}
          context={context}
          page="/check/result"
        />
        <AnswersSection state={state} interview={interview} messages={messages} />
        {other ? null : <AnotherParty state={state} messages={messages} />}
        <OtherPhone state={state} parties={parties} context={context} />
        <SectionHeading>{messages.check.result.paper}</SectionHeading>
        <p>{messages.check.result.paperText}</p>
        <p className="mt-2">{messages.accessibility.share}</p>
        <p className="mt-4">
          <LinkButton href={pageUrl('/plan', state)}>{messages.check.result.openPlan}</LinkButton>
        </p>
        <p className="mt-4">
          <ClearAnswers home={`/${state.locale}`} label={messages.plan.clear.button} />
        </p>
      </BelowFold>
    </>
  );
}

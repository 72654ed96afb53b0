import { LevelMark } from '@/components/check/level-mark';
import { ReasonList } from '@/components/check/reason-list';
import { FirstCards } from '@/components/plan/first-cards';
import { shownCards } from '@/lib/check/shown-card';
import { storyFrom } from '@/lib/check/story';
import type { Step } from '@/lib/learning/drill/play';
import { type CheckState, pageUrl } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import type { AreasOf } from '@/lib/pages/phone-pages';
import type { Reason } from '@/lib/triage/verdict';
import { StepComment } from './step-comment';

/** As many cards as the result page puts on top. */
const firstCards = 2;

type DrillContext = PageContext<AreasOf<'drill'>>;

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly messages: DrillContext['messages'];
  readonly tricksAt: string;
}

function Reasons({ reasons, messages, tricksAt }: ReasonsProps) {
  const { engine } = messages.drill;
  if (reasons.length === 0) return <p className="mt-4">{engine.none}</p>;
  const verdict = { ...messages.verdict, becauseYouSaid: engine.because };
  return (
    <>
      <h2 className="mt-8 text-lg font-bold">{engine.reasons}</h2>
      <ReasonList reasons={reasons} messages={{ ...messages, verdict }} tricksAt={tricksAt} />
    </>
  );
}

interface EngineSaysProps {
  readonly step: Step;
  /** The step before it; its reasons have been read already. */
  readonly before: Step | undefined;
  readonly context: DrillContext;
}

/** What the rules make of it after one move: level, the reasons that are new, what to do first. Nothing here is written for the practice. */
export function EngineSays({ step, before, context }: EngineSaysProps) {
  const { locale, messages } = context;
  const state: CheckState = { locale, answers: step.answers, picks: {}, other: null };
  const { verdict, plan } = storyFrom(state);
  const known = before ? storyFrom({ ...state, answers: before.answers }).verdict.reasons : [];
  const fresh = verdict.reasons.filter(({ id }) => !known.some((reason) => reason.id === id));
  return (
    <>
      <StepComment step={step} messages={messages.drill} />
      <div className="mt-4 flex items-center rounded-md border-2 border-ink bg-sheet px-inset py-4">
        <LevelMark level={verdict.level} className="size-12" />
        <p className="ml-4 min-w-0">
          <span className="block text-base text-muted">{messages.drill.engine.title}</span>
          <strong className="text-xl">{messages.verdict[verdict.level].title}</strong>
        </p>
      </div>
      <Reasons
        reasons={fresh.length > 0 ? fresh : verdict.reasons}
        messages={messages}
        tricksAt={`/${locale}/tricks`}
      />
      <h2 className="mt-8 text-lg font-bold">{messages.drill.engine.first}</h2>
      <FirstCards
        // A practice offers nobody's number to dial.
        cards={shownCards(plan.cards.slice(0, firstCards), state, context).map((card) => ({
          ...card,
          calls: [],
        }))}
        messages={messages.plan}
        locale={locale}
        spoken={null}
      />
      <p className="mt-2">
        <a href={pageUrl('/plan', state)} className="inline-flex min-h-12 items-center py-2">
          {messages.drill.engine.plan}
        </a>
      </p>
    </>
  );
}

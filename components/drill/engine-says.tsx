import { LevelMark } from '@/components/check/level-mark';
import { ReasonList } from '@/components/check/reason-list';
import { actionMessages } from '@/lib/check/action-messages';
import { type Story, storyFrom } from '@/lib/check/story';
import type { Step } from '@/lib/learning/drill/play';
import { type CheckState, pageUrl } from '@/lib/page-url';
import type { PageContext } from '@/lib/pages/page-context';
import type { AreasOf } from '@/lib/pages/phone-pages';
import type { Reason } from '@/lib/triage/verdict';
import { StepComment } from './step-comment';

/** As many steps as the result page puts on top. */
const firstSteps = 2;

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

function FirstActions({
  plan,
  messages,
}: {
  plan: Story['plan'];
  messages: DrillContext['messages'];
}) {
  return (
    <>
      <h2 className="mt-8 text-lg font-bold">{messages.drill.engine.first}</h2>
      <ol>
        {plan.actions.slice(0, firstSteps).map((action) => {
          const { title, how, script } = actionMessages(messages.actions, action);
          return (
            <li
              key={action.id}
              className="mt-4 rounded-md border-2 border-ink bg-sheet px-inset py-4"
            >
              <h3 className="font-bold">{title}</h3>
              <p className="mt-1">{how}</p>
              {script ? (
                <p className="mt-3 border-l-4 border-action py-1 pl-4">
                  <span className="block text-base text-muted">{messages.plan.says}</span>
                  {script}
                </p>
              ) : null}
            </li>
          );
        })}
      </ol>
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
  const state: CheckState = { locale, answers: step.answers, picks: {} };
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
      <FirstActions plan={plan} messages={messages} />
      <p className="mt-2">
        <a href={pageUrl('/plan', state)} className="inline-flex min-h-12 items-center py-2">
          {messages.drill.engine.plan}
        </a>
      </p>
    </>
  );
}

import { LevelMark } from '@/components/check/level-mark';
import { ReasonList } from '@/components/check/reason-list';
import { type Story, storyFrom } from '@/components/check/story';
import type { Ground, PageWords } from '@/components/page/ground';
import { wordsOfAction } from '@/components/plan/action-words';
import { addressOf, type Place } from '@/lib/addresses';
import type { Step } from '@/lib/learning/drill/play';
import type { Reason } from '@/lib/triage/verdict';
import { StepComment } from './step-comment';

/** As many steps as the result page puts on top. */
const firstSteps = 2;

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  readonly words: PageWords;
  readonly tricksAt: string;
}

function Reasons({ reasons, words, tricksAt }: ReasonsProps) {
  const { engine } = words.drill;
  if (reasons.length === 0) return <p className="mt-4">{engine.none}</p>;
  const verdict = { ...words.verdict, becauseYouSaid: engine.because };
  return (
    <>
      <h2 className="mt-8 text-lg font-bold">{engine.reasons}</h2>
      <ReasonList reasons={reasons} words={{ ...words, verdict }} tricksAt={tricksAt} />
    </>
  );
}

function FirstActions({ plan, words }: { plan: Story['plan']; words: PageWords }) {
  return (
    <>
      <h2 className="mt-8 text-lg font-bold">{words.drill.engine.first}</h2>
      <ol>
        {plan.actions.slice(0, firstSteps).map((action) => {
          const { title, how, script } = wordsOfAction(words.actions, action);
          return (
            <li
              key={action.id}
              className="mt-4 rounded-md border-2 border-ink bg-sheet px-inset py-4"
            >
              <h3 className="font-bold">{title}</h3>
              <p className="mt-1">{how}</p>
              {script ? (
                <p className="mt-3 border-l-4 border-action py-1 pl-4">
                  <span className="block text-base text-muted">{words.plan.says}</span>
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
  readonly ground: Ground;
}

/** What the rules make of it after one move: level, the reasons that are new, what to do first. Nothing here is written for the practice. */
export function EngineSays({ step, before, ground }: EngineSaysProps) {
  const { locale, words } = ground;
  const place: Place = { locale, answers: step.answers, picks: {} };
  const { verdict, plan } = storyFrom(place);
  const known = before ? storyFrom({ ...place, answers: before.answers }).verdict.reasons : [];
  const fresh = verdict.reasons.filter(({ id }) => !known.some((reason) => reason.id === id));
  return (
    <>
      <StepComment step={step} words={words.drill} />
      <div className="mt-4 flex items-center rounded-md border-2 border-ink bg-sheet px-inset py-4">
        <LevelMark level={verdict.level} className="size-12" />
        <p className="ml-4 min-w-0">
          <span className="block text-base text-muted">{words.drill.engine.title}</span>
          <strong className="text-xl">{words.verdict[verdict.level].title}</strong>
        </p>
      </div>
      <Reasons
        reasons={fresh.length > 0 ? fresh : verdict.reasons}
        words={words}
        tricksAt={`/${locale}/tricks`}
      />
      <FirstActions plan={plan} words={words} />
      <p className="mt-2">
        <a href={addressOf('/plan', place)} className="inline-flex min-h-12 items-center py-2">
          {words.drill.engine.plan}
        </a>
      </p>
    </>
  );
}

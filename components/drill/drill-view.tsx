import type { Ground } from '@/components/page/ground';
import { PageHeading } from '@/components/ui/page-heading';
import { fill } from '@/lib/i18n/fill';
import type { Drill } from '@/lib/learning/drill/drill';
import type { Play } from '@/lib/learning/drill/play';
import { type DrillId, drills } from '@/lib/learning/drill/table';
import { ChoiceForm } from './choice-form';
import { DrillEnd } from './drill-end';
import { spokenAt, storyWords } from './drill-words';
import { EngineSays } from './engine-says';
import { SpeechBubble } from './speech-bubble';

interface DrillViewProps {
  readonly drill: Drill<DrillId>;
  readonly play: Play;
  readonly ground: Ground;
}

/** One story as far as it has been played: what was said and done, what the rules say to the last move, and the next words or the end. */
export function DrillView({ drill, play: { steps, open }, ground }: DrillViewProps) {
  const { locale } = ground;
  const words = ground.words.drill;
  const story = storyWords(words, drill.id);
  const last = steps[steps.length - 1];
  const place = drills.indexOf(drill) + 1;
  return (
    <>
      <p className="text-base text-muted">
        {fill(words.place, { place: String(place), count: String(drills.length) })} ·{' '}
        {words.settings[drill.setting]}
      </p>
      <PageHeading lead={story.scene}>{story.title}</PageHeading>
      {steps.map((step) => (
        <div key={step.turn} id={step === last ? 'now' : undefined} className="scroll-mt-4">
          <SpeechBubble label={words.heard}>{spokenAt(story, step.turn)}</SpeechBubble>
          <SpeechBubble own label={words.chose}>
            {words.moves[step.move]}
          </SpeechBubble>
        </div>
      ))}
      {last ? <EngineSays step={last} before={steps[steps.length - 2]} ground={ground} /> : null}
      {open === null ? (
        <DrillEnd drill={drill} words={words} locale={locale} />
      ) : (
        <div className={last ? 'mt-8 border-t-2 border-ink pt-2' : ''}>
          <SpeechBubble label={words.heard}>{spokenAt(story, open)}</SpeechBubble>
          <ChoiceForm
            action={`/${locale}/drill/${drill.id}`}
            offered={drill.turns[open]?.moves ?? []}
            chosen={steps.map(({ move }) => move)}
            words={words}
          />
        </div>
      )}
    </>
  );
}

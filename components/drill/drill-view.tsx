import { PageHeading } from '@/components/ui/page-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Drill } from '@/lib/learning/drill/drill';
import { drillMessages, spokenAt } from '@/lib/learning/drill/drill-messages';
import type { Play } from '@/lib/learning/drill/play';
import { type DrillId, drills } from '@/lib/learning/drill/table';
import type { PageContext } from '@/lib/pages/page-context';
import { ChoiceForm } from './choice-form';
import { DrillEnd } from './drill-end';
import { EngineSays } from './engine-says';
import { SpeechBubble } from './speech-bubble';

interface DrillViewProps {
  readonly drill: Drill<DrillId>;
  readonly play: Play;
  readonly context: PageContext;
}

/** One story as far as it has been played: what was said and done, what the rules say to the last move, and the next words or the end. */
export function DrillView({ drill, play: { steps, open }, context }: DrillViewProps) {
  const { locale } = context;
  const messages = context.messages.drill;
  const story = drillMessages(messages, drill.id);
  const last = steps[steps.length - 1];
  const place = drills.indexOf(drill) + 1;
  return (
    <>
      <p className="text-base text-muted">
        {interpolate(messages.place, { place: String(place), count: String(drills.length) })} ·{' '}
        {messages.settings[drill.setting]}
      </p>
      <PageHeading lead={story.scene}>{story.title}</PageHeading>
      {steps.map((step) => (
        <div key={step.turn} id={step === last ? 'now' : undefined} className="scroll-mt-4">
          <SpeechBubble label={messages.heard}>{spokenAt(story, step.turn)}</SpeechBubble>
          <SpeechBubble own label={messages.chose}>
            {messages.moves[step.move]}
          </SpeechBubble>
        </div>
      ))}
      {last ? <EngineSays step={last} before={steps[steps.length - 2]} context={context} /> : null}
      {open === null ? (
        <DrillEnd drill={drill} messages={messages} locale={locale} />
      ) : (
        <div className={last ? 'mt-8 border-t-2 border-ink pt-2' : ''}>
          <SpeechBubble label={messages.heard}>{spokenAt(story, open)}</SpeechBubble>
          <ChoiceForm
            action={`/${locale}/drill/${drill.id}`}
            offered={drill.turns[open]?.moves ?? []}
            chosen={steps.map(({ move }) => move)}
            messages={messages}
          />
        </div>
      )}
    </>
  );
}

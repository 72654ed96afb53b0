import { BackLink } from '@/components/ui/back-link';
import { PageHeading } from '@/components/ui/page-heading';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Drill } from '@/lib/learning/drill/drill';
import { drillMessages, spokenAt } from '@/lib/learning/drill/drill-messages';
import { type Play, playFor } from '@/lib/learning/drill/play';
import { type DrillId, drillAt, drills } from '@/lib/learning/drill/table';
import type { ViewProps } from '@/lib/pages/view-props';
import { CallerSays } from './caller-says';
import { ChoiceForm } from './choice-form';
import { DrillEnd } from './drill-end';
import { EngineSays } from './engine-says';
import { SpeechBubble } from './speech-bubble';

interface DrillPlayProps {
  readonly drill: Drill<DrillId>;
  readonly play: Play;
  readonly context: ViewProps<'drill'>['context'];
}

/** One story as far as it has been played: what was said and done, what the rules say to the last move, and the next words or the end. */
function DrillPlay({ drill, play: { steps, open }, context }: DrillPlayProps) {
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
          <CallerSays text={spokenAt(story, step.turn)} messages={messages} locale={locale} />
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
          <CallerSays text={spokenAt(story, open)} messages={messages} locale={locale} />
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

/** The page of one story, for as many moves as stand in its address. */
export function DrillView({ request, context }: ViewProps<'drill'>) {
  const drill = drillAt(request.drill);
  if (!drill) return null;
  return (
    <>
      <BackLink href={`/${context.locale}/drill`}>{context.messages.drill.back}</BackLink>
      <DrillPlay drill={drill} play={playFor(drill, request.did)} context={context} />
    </>
  );
}

import { BelowFold } from '@/components/ui/defer-below-fold';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Step } from '@/lib/check/step';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { urgencies } from '@/lib/response/action';
import { StepCard } from './step-card';

interface StepSectionsProps {
  readonly steps: readonly Step[];
  readonly messages: Messages['plan'];
  readonly locale: Locale;
  /** Ids of the steps that paper carries in full. */
  readonly inFull: ReadonlySet<string>;
}

/** The whole plan under its urgencies; an urgency without steps has no heading. */
export function StepSections({ steps, messages, locale, inFull }: StepSectionsProps) {
  const [first, ...later] = urgencies
    .map((urgency) => ({ urgency, own: steps.filter((step) => step.urgency === urgency) }))
    .filter(({ own }) => own.length > 0)
    .map(({ urgency, own }) => (
      <section key={urgency} className="urgency">
        <SectionHeading>{messages.urgency[urgency]}</SectionHeading>
        <ol>
          {own.map((step) => (
            <StepCard
              key={step.id}
              step={step}
              messages={messages}
              locale={locale}
              printed={inFull.has(step.id) ? 'full' : 'brief'}
            />
          ))}
        </ol>
      </section>
    ));
  return (
    <>
      {first}
      <BelowFold>{later}</BelowFold>
    </>
  );
}

import { SectionHeading } from '@/components/ui/section-heading';
import { Below } from '@/components/ui/top-first';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { urgencies } from '@/lib/response/action';
import type { Step } from './step';
import { StepCard } from './step-card';

interface StepSectionsProps {
  readonly steps: readonly Step[];
  readonly words: Messages['plan'];
  readonly locale: Locale;
  /** Ids of the steps that paper carries in full. */
  readonly inFull: ReadonlySet<string>;
}

/** The whole plan under its urgencies; an urgency without steps has no heading. */
export function StepSections({ steps, words, locale, inFull }: StepSectionsProps) {
  const [first, ...later] = urgencies
    .map((urgency) => ({ urgency, own: steps.filter((step) => step.urgency === urgency) }))
    .filter(({ own }) => own.length > 0)
    .map(({ urgency, own }) => (
      <section key={urgency} className="urgency">
        <SectionHeading>{words.urgency[urgency]}</SectionHeading>
        <ol>
          {own.map((step) => (
            <StepCard
              key={step.id}
              step={step}
              words={words}
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
      <Below>{later}</Below>
    </>
  );
}

import { BelowFold } from '@/components/ui/defer-below-fold';
import { SectionHeading } from '@/components/ui/section-heading';
import type { ShownCard } from '@/lib/check/shown-card';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { urgencies } from '@/lib/response/action';
import { PlanCard } from './plan-card';

interface CardSectionsProps {
  readonly cards: readonly ShownCard[];
  readonly messages: Messages['plan'];
  readonly locale: Locale;
  readonly spoken: string | null;
}

/** The whole plan under its urgencies; an urgency without cards has no heading. */
export function CardSections({ cards, messages, locale, spoken }: CardSectionsProps) {
  const [first, ...later] = urgencies
    .map((urgency) => ({ urgency, own: cards.filter((card) => card.urgency === urgency) }))
    .filter(({ own }) => own.length > 0)
    .map(({ urgency, own }) => (
      <section key={urgency} className="urgency">
        <SectionHeading>{messages.urgency[urgency]}</SectionHeading>
        <ol>
          {own.map((card) => (
            <PlanCard
              key={card.id}
              card={card}
              messages={messages}
              locale={locale}
              spoken={spoken}
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

import type { ShownCard } from '@/lib/check/shown-card';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { CardBody } from './card-body';

interface FirstCardsProps {
  readonly cards: readonly ShownCard[];
  readonly messages: Messages['plan'];
  readonly locale: Locale;
  readonly spoken: string | null;
}

/** The one or two things to do before reading on, each with its number to dial and what to say there. */
export function FirstCards({ cards, messages, locale, spoken }: FirstCardsProps) {
  return (
    <ol>
      {cards.map((card) => (
        <li key={card.id} className="mt-4 rounded-md border-2 border-ink bg-sheet px-inset py-4">
          <h3 className="text-xl font-bold leading-snug">
            <span className="mr-2">{card.ordinal}</span>
            {card.title}
          </h3>
          <CardBody card={card} messages={messages} locale={locale} spoken={spoken} />
        </li>
      ))}
    </ol>
  );
}

import type { ShownCard } from '@/lib/check/shown-card';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { CardBody } from './card-body';
import { SourceMarks } from './source-marks';
import { TickBox } from './tick-box';

interface PlanCardProps {
  readonly card: ShownCard;
  readonly messages: Messages['plan'];
  readonly locale: Locale;
  readonly spoken: string | null;
}

/**
 * One errand, with a box to tick. A card with a text to say can be shown alone and large, to read from while calling: its
 * own anchor does that by style, so it works without script, and the way back is the anchor of the list.
 */
export function PlanCard({ card, messages, locale, spoken }: PlanCardProps) {
  const alone = `${card.id}-alone`;
  return (
    <li id={card.id} className="step border-b border-rule py-5">
      <div className="flex items-start">
        <TickBox
          id={card.id}
          label={interpolate(messages.done, { title: card.title })}
          next={card.note ? messages.noteIt : null}
        />
        <span aria-hidden="true" className="print-box" />
        <h3 className="ml-4 min-w-0 text-lg font-bold leading-snug">
          <span className="mr-2 text-muted">{card.ordinal}</span>
          {card.title}{' '}
          {card.why ? <span className="ml-2 font-normal text-muted">{card.why}</span> : null}
        </h3>
      </div>
      <div id={alone} className="card-alone">
        <p aria-hidden="true" className="card-alone-title">
          {card.title}
        </p>
        <CardBody card={card} messages={messages} locale={locale} spoken={spoken} />
        {card.say ? (
          <p className="print:hidden">
            <a href={`#${alone}`} className="card-open inline-flex min-h-12 items-center py-2">
              {messages.large}
            </a>
            <a href={`#${card.id}`} className="card-close inline-flex min-h-12 items-center py-2">
              {messages.small}
            </a>
          </p>
        ) : null}
        {card.sources.length > 0 ? (
          <SourceMarks numbers={card.sources} label={messages.sources} />
        ) : null}
      </div>
    </li>
  );
}

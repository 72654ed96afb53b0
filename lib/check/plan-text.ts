import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { urgencies } from '@/lib/response/action';
import { type Filled, fillBlanks } from '@/lib/response/blanks';
import { numberTrust } from './number-trust';
import { pointText, type ShownCard, type ShownPoint } from './shown-card';

interface PlanTextParts {
  readonly cards: readonly ShownCard[];
  readonly verdict: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** What the merchant filled in on the device. */
  readonly filled?: Filled;
}

type PlanTextMessages = Pick<Messages, 'plan' | 'accessibility'>;

function numberLines({ calls }: ShownCard, { plan }: PlanTextMessages, locale: Locale): string[] {
  return calls
    .flatMap(({ numbers }) => numbers)
    .map((number) => {
      const { display } = number.published.hotline;
      return `   ${number.name} ${display} · ${numberTrust(number, plan.call, locale)}`;
    });
}

/** Two or more points are marked each; one is a sentence. */
function pointLines(points: readonly ShownPoint[]): string[] {
  const mark = points.length > 1 ? '· ' : '';
  return points.map((point) => `   ${mark}${pointText(point)}`);
}

function cardText(
  card: ShownCard,
  filled: Filled,
  messages: PlanTextMessages,
  locale: Locale,
): string {
  const { plan } = messages;
  const labelled = (['say', 'have', 'note', 'next'] as const).flatMap((part) => {
    const text = card[part];
    return text ? [`   ${plan.parts[part]}${fillBlanks(text, filled)}`] : [];
  });
  return [
    `${card.ordinal}. ${card.title}`,
    ...pointLines(card.points),
    ...numberLines(card, messages, locale),
    ...labelled,
  ].join('\n');
}

/** The whole plan as plain text to paste into a chat: every card under its urgency, each number with its proof. */
export function planText(parts: PlanTextParts, messages: PlanTextMessages, locale: Locale): string {
  const { heading, date } = messages.accessibility.copySteps;
  const { filled = {} } = parts;
  const sections = urgencies.flatMap((urgency) => {
    const own = parts.cards.filter((card) => card.urgency === urgency);
    if (own.length === 0) return [];
    const title = `【${messages.plan.urgency[urgency]}】`;
    return [title, ...own.map((card) => cardText(card, filled, messages, locale))];
  });
  const head = [heading, parts.verdict, interpolate(date, { date: parts.date })].join('\n');
  return [head, ...sections].join('\n\n');
}

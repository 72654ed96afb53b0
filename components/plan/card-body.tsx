import { WithBlanks } from '@/components/sheets/with-blanks';
import type { ShownCard } from '@/lib/check/shown-card';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { CallBlock } from './call-block';
import { CopySay } from './copy-say';
import { OwnMerchant } from './own-merchant';

interface CardBodyProps {
  readonly card: ShownCard;
  readonly messages: Messages['plan'];
  readonly locale: Locale;
  /** The plan in the language spoken on the phone; null where the page is in it. */
  readonly spoken: string | null;
}

function Points({ points }: Pick<ShownCard, 'points'>) {
  const [first] = points;
  if (points.length === 1) return <p className="step-detail mt-2">{first?.how}</p>;
  return (
    <ul className="step-detail mt-2 list-disc pl-5">
      {points.map(({ title, how }) => (
        <li key={how} className="mt-1">
          {title ? <strong className="mr-2">{title}</strong> : null}
          {how}
        </li>
      ))}
    </ul>
  );
}

const others = ['have', 'note', 'next'] as const;

/** What a card tells: what to do, whom to call, what to say there, and what to have ready and note down. */
export function CardBody({ card, messages, locale, spoken }: CardBodyProps) {
  const { say } = card;
  const texts = [say, ...others.map((part) => card[part])];
  const isAskedThere = texts.some((text) => text?.includes('{merchant'));
  const callsAcquirer = card.calls.some(({ target }) => target === 'acquirer');
  return (
    <>
      <Points points={card.points} />
      {card.calls.map((call) => (
        <CallBlock key={call.target} call={call} messages={messages.call} locale={locale} />
      ))}
      {callsAcquirer && !isAskedThere ? (
        <OwnMerchant messages={messages.call} locale={locale} />
      ) : null}
      {say ? (
        <>
          <p className="step-detail card-say mt-3 border-l-4 border-action py-1 pl-4">
            <span className="block text-base text-muted">{messages.parts.say}</span>
            <WithBlanks text={say} locale={locale} />
          </p>
          <CopySay text={say} messages={messages.copySay} locale={locale} />
          {spoken ? (
            <p className="print:hidden">
              <a
                href={`${spoken}#${card.id}-alone`}
                className="inline-flex min-h-12 items-center py-2"
              >
                {messages.spoken}
              </a>
            </p>
          ) : null}
        </>
      ) : null}
      {others.map((part) => {
        const text = card[part];
        return text ? (
          <p key={part} className="step-detail mt-2">
            <strong>{messages.parts[part]}</strong>
            <WithBlanks text={text} locale={locale} />
          </p>
        ) : null;
      })}
    </>
  );
}

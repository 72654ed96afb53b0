import type { Card } from '@/lib/console/card';
import type { Needed } from '@/lib/console/needed';
import { referenceQuery } from '@/lib/console/reference';
import type { SeenOnPage } from '@/lib/console/seen-on-pages';
import type { PointChange } from '@/lib/console/waiting-changes';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import { CheckCard, type CheckCardProps, kindWords } from './check-card';
import { CheckForm } from './check-form';
import { CheckMore } from './check-more';
import { WaitingChanges } from './waiting-changes';

interface CheckViewProps extends CheckCardProps {
  readonly seen: ReadonlyMap<string, SeenOnPage>;
  readonly needed: Needed;
  readonly changes: readonly PointChange[];
  readonly home: string;
  /** Why this reviewer does not answer; null for one who does. */
  readonly silentBecause: string | null;
  readonly next: string | null;
  readonly done: string;
}

/** What is asked, in words that fit what it is. */
function askWords(
  card: Card,
  { locale, messages, words }: Pick<CheckViewProps, 'locale' | 'messages' | 'words'>,
) {
  const { queue } = messages;
  const kind = kindWords(card, words, messages);
  const values = { owner: inLanguage(card.brand, locale), kind };
  const { right, wrong, cannotTell } = queue;
  if (card.open?.kind === 'withdraw') {
    const { ask, ...answers } = queue.withdrawing;
    return { ask: interpolate(ask, values), ...answers, cannotTell };
  }
  const asks: Readonly<Record<string, string>> = queue.asks;
  const ask = interpolate(asks[card.pointKind] ?? queue.asks.other, values);
  return { ask, right, wrong, cannotTell };
}

/** One contact point to look at, the question about it, and what else is known. */
export function CheckView(props: CheckViewProps) {
  const { card, messages, changes, home, silentBecause, next, done } = props;
  const { queue } = messages;
  const place = referenceQuery(card.reference);
  return (
    <>
      <CheckCard {...props} />
      <WaitingChanges changes={changes} messages={messages} />
      {silentBecause === null ? (
        <>
          {card.mine === null ? null : <p className="mt-4">{queue.again}</p>}
          <CheckForm
            key={card.hash}
            messages={messages}
            subject={{ act: 'check', item: card.reference, hash: card.hash }}
            words={askWords(card, props)}
            canBeRight={card.canBeRight}
            asksNote={card.isDisputed}
            phrases={queue.phrases}
            next={next}
            done={done}
          />
        </>
      ) : (
        <p className="mt-6 font-bold">{silentBecause}</p>
      )}
      {card.open !== null ? null : (
        <p className="mt-2 flex flex-wrap gap-x-6">
          <a href={`${home}/propose?${place}`} className="inline-flex min-h-12 items-center">
            {queue.proposePage}
          </a>
          {card.isAgreedWrong ? (
            <a
              href={`${home}/propose?${place}&do=withdraw`}
              className="inline-flex min-h-12 items-center font-bold"
            >
              {queue.withdraw}
            </a>
          ) : null}
        </p>
      )}
      <CheckMore {...props} />
    </>
  );
}

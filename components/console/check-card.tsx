import { type Card, type Caution, markedQuote, shortQuote } from '@/lib/console/card';
import { chinaTime } from '@/lib/console/china-time';
import type { FieldChange, LastLook } from '@/lib/console/since-last';
import { type Evidence, isFirstHand } from '@/lib/directory/model/evidence';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { writtenIn } from '@/lib/i18n/written-in';
import { fieldWords } from './waiting-changes';

type ReportedCaution = Extract<Caution, { kind: 'reported' }>;

export interface CheckCardProps {
  readonly card: Card;
  readonly locale: Locale;
  readonly messages: Messages['console'];
  readonly words: Messages['directory'];
  /** What this reviewer said when he last looked; null where he never did. */
  readonly last: LastLook | null;
}

/** What a contact point is, in the reader's words: what a number is for, "网址". */
export function kindWords(
  { purpose, pointKind }: Pick<Card, 'purpose' | 'pointKind'>,
  { purposes }: Messages['directory'],
  { pointKinds }: Messages['console'],
): string {
  return purpose === null ? pointKinds[pointKind] : purposes[purpose];
}

/** One contact point with what has to be read before anybody answers, its value large. */
export function CheckCard(props: CheckCardProps) {
  const { card, locale, messages, words } = props;
  const { queue } = messages;
  const official = ({ kind }: Evidence) => isFirstHand(kind);
  const page = card.changes?.pagesAdded.find(official) ?? card.evidence.find(official);
  return (
    <article>
      {card.why === null || card.why === 'unchecked' || card.why === 'second' ? null : (
        <p className="font-bold">{queue.why[card.why]}</p>
      )}
      <h1 className="text-2xl font-bold">{inLanguage(card.brand, locale)}</h1>
      {card.legalName === null ? null : (
        <p className="text-base text-muted">{inLanguage(card.legalName, locale)}</p>
      )}
      <p className="mt-2 text-base text-muted">{kindWords(card, words, messages)}</p>
      <p
        className={`${card.display.length > 16 ? 'text-2xl' : 'text-4xl'} font-bold tabular-nums wrap-anywhere`}
        data-value={card.value}
      >
        {card.display}
      </p>
      {card.display.replaceAll('-', '') === card.value ? null : (
        <p className="wrap-anywhere">{card.value}</p>
      )}
      {card.open === null ? null : (
        <p className="mt-2 border-l-4 border-action pl-4">
          {interpolate(queue.proposedBecause[card.open.kind], {
            ...{ name: card.open.by, reason: card.open.reason },
          })}
        </p>
      )}
      <Answers {...props} />
      <Cautions {...props} />
      <ProposedChanges {...props} />
      {card.canBeRight ? null : (
        <p className="mt-4 border-l-4 border-alarm pl-4 font-bold">{queue.noPage}</p>
      )}
      {page === undefined ? null : (
        <>
          <Quote text={shortQuote(page.quote, card.value)} value={card.value} />
          <p className="text-base text-muted">
            {words.evidenceKinds[page.kind]} ·{' '}
            {page.kind === 'ownSite' ? '' : `${inLanguage(page.publisher, locale)} · `}
            {page.pageDate === null ? null : (
              <span className="font-bold text-ink">
                {interpolate(queue.pageDate, { date: page.pageDate })}
                {' · '}
              </span>
            )}
            {interpolate(queue.seen, { date: page.seenOn })}
          </p>
          {page.url === null ? null : <OpenPage url={page.url} queue={queue} />}
        </>
      )}
    </article>
  );
}

/** A link to a page to compare with; it shows the host, and the whole address stands behind it. */
export function OpenPage({
  url,
  queue,
}: {
  readonly url: string;
  readonly queue: Messages['console']['queue'];
}) {
  return (
    <p>
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        title={url}
        className="inline-flex min-h-12 items-center py-1 font-bold wrap-anywhere"
      >
        {queue.open}: {new URL(url).host}
      </a>
    </p>
  );
}

/** Words of a page, the value marked in them. */
export function Quote({ text: quote, value }: { readonly text: string; readonly value: string }) {
  return (
    <blockquote lang={writtenIn(quote)} className="mt-2 border-l-4 border-rule pl-4 wrap-anywhere">
      {markedQuote(quote, value).map(({ text, isValue }, at) =>
        isValue ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change
          <mark key={at} className="bg-amber font-bold text-on-amber">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </blockquote>
  );
}

/** What this reviewer and, once he is told, the others said, each with what he saw. */
function Answers({ card, messages: { queue, verdicts } }: CheckCardProps) {
  if (card.answers.length === 0) return null;
  return (
    <div className={`mt-4 border-l-4 pl-4 ${card.isDisputed ? 'border-alarm' : 'border-rule'}`}>
      <p className="font-bold">{card.isDisputed ? queue.disputed : queue.earlier}</p>
      <ul>
        {card.answers.map(({ by, on, at, verdict, reason }) => (
          <li key={`${at} ${by}`} className="wrap-anywhere">
            {interpolate(queue.earlierLine, {
              ...{ date: on, time: chinaTime(new Date(at)), name: by },
              verdict: verdicts[verdict],
            })}
            {reason === '' ? null : <span className="block">{`“${reason}”`}</span>}
          </li>
        ))}
      </ul>
      {card.isDisputed ? <p className="mt-1">{queue.disputedText}</p> : null}
    </div>
  );
}

function Cautions({ card, locale, messages }: CheckCardProps) {
  if (card.cautions.length === 0) return null;
  const text = (caution: Caution) =>
    caution.kind === 'watcher'
      ? interpolate(messages.queue.watcher[caution.outcome], { date: caution.on, url: caution.url })
      : caution.kind === 'reported'
        ? reportedWords(caution, messages.queue)
        : caution.kind === 'disagrees'
          ? interpolate(messages.queue.disagrees, {
              publisher: inLanguage(caution.publisher, locale),
              quote: caution.quote,
            })
          : interpolate(messages.queue[caution.kind], {
              owner: inLanguage(caution.owner, locale),
              value: caution.value,
            });
  return (
    <div className="mt-4 border-l-4 border-alarm pl-4">
      <p className="font-bold text-alarm">{messages.queue.cautions}</p>
      <ul>
        {card.cautions.map((caution) => (
          <li key={JSON.stringify(caution)} className="wrap-anywhere">
            {text(caution)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What somebody outside says, and whether the institution's own host says so too. */
export function reportedWords(
  { claim, on, said, provedOn }: Pick<ReportedCaution, 'claim' | 'on' | 'said' | 'provedOn'>,
  queue: Messages['console']['queue'],
): string {
  const words = interpolate(queue.reported[claim], { date: on, said });
  return provedOn === null ? words : `${words} ${interpolate(queue.proved, { date: provedOn })}`;
}

/** What a proposal changes, in a line each: a page more is no change of those behind it. */
function ProposedChanges({ card, locale, messages: { queue }, words }: CheckCardProps) {
  if (card.changes === null) return null;
  const { fields, pagesAdded, pagesGone } = card.changes;
  return (
    <ul className="mt-2 list-disc pl-6">
      {pagesAdded.length === 0 ? null : (
        <li>{interpolate(queue.pagesAdded, { count: String(pagesAdded.length) })}</li>
      )}
      {pagesGone.map(({ publisher, quote }) => (
        <li key={`${publisher.zh} ${quote}`} className="wrap-anywhere">
          {interpolate(queue.pageGone, { publisher: inLanguage(publisher, locale), quote })}
        </li>
      ))}
      {fields.map(({ field, before, after }) => (
        <li key={field} className="wrap-anywhere">
          {fieldWords(field, queue.fields)}: {valueWords(before, words, queue)} →{' '}
          {valueWords(after, words, queue)}
        </li>
      ))}
    </ul>
  );
}

/** A value as the screen calls it: "sourced" and "customerService" are ours. */
function valueWords(
  value: string | null,
  { purposes, hotline }: Messages['directory'],
  queue: Messages['console']['queue'],
): string {
  if (value === null) return queue.nothing;
  const known: Readonly<Record<string, string>> = {
    ...purposes,
    ...hotline.directions,
    ...queue.publishStates,
  };
  return known[value] ?? value;
}

/** What differs from what this reviewer last signed, field by field. */
export function ChangedFields({
  changes,
  queue,
}: {
  readonly changes: readonly FieldChange[];
  readonly queue: Messages['console']['queue'];
}) {
  return (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li key={field} className="mt-2 wrap-anywhere">
          <span className="block text-base text-muted">{fieldWords(field, queue.fields)}</span>
          <span className="block">{interpolate(queue.was, { text: before ?? queue.nothing })}</span>
          <span className="block font-bold">
            {interpolate(queue.becomes, { text: after ?? queue.nothing })}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { type Card, type Caution, markedQuote } from '@/lib/console/card';
import { type SeenOnPage, seenAt } from '@/lib/console/seen-on-pages';
import type { LastLook } from '@/lib/console/since-last';
import type { Evidence } from '@/lib/directory/model/evidence';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { writtenIn } from '@/lib/i18n/written-in';
import { Part } from './fields';

type ReportedCaution = Extract<Caution, { kind: 'reported' }>;

interface CheckCardProps {
  readonly card: Card;
  readonly locale: Locale;
  readonly messages: Messages['console'];
  readonly words: Messages['directory'];
  /** What this reviewer said when he last looked; null where he never did. */
  readonly last: LastLook | null;
  /** What the watcher last read on the pages of the evidence. */
  readonly seen: ReadonlyMap<string, SeenOnPage>;
}

/** One contact point with everything a reviewer needs to judge it, its value large. */
export function CheckCard(props: CheckCardProps) {
  const { card, locale, messages, words } = props;
  const { queue } = messages;
  const kinds: Readonly<Record<string, string>> = words.channels.kinds;
  const kind = card.purpose === null ? kinds[card.pointKind] : words.purposes[card.purpose];
  return (
    <article>
      <p className="font-bold">{queue.why[card.why]}</p>
      <h1 className="mt-2 text-2xl font-bold">{inLanguage(card.brand, locale)}</h1>
      {card.legalName === null ? null : (
        <p className="text-base text-muted">{inLanguage(card.legalName, locale)}</p>
      )}
      <p className="mt-4 text-base text-muted">{kind}</p>
      <p className="text-4xl font-bold tabular-nums wrap-anywhere" data-value={card.value}>
        {card.display}
      </p>
      {card.display === card.value ? null : <p className="wrap-anywhere">{card.value}</p>}
      {card.open === null ? null : (
        <p className="mt-4 border-l-4 border-action pl-4">
          {interpolate(queue.proposed[card.open.kind], { name: card.open.by })}
          <br />
          {interpolate(queue.reasonGiven, { reason: card.open.reason })}
        </p>
      )}
      <Cautions {...props} />
      <SinceLast {...props} />
      <Changes title={queue.changes} changes={card.changes} queue={queue} />
      <Part title={queue.evidence}>
        {card.evidence.length === 0 ? <p className="mt-2">{queue.noEvidence}</p> : null}
        {card.evidence.map((page) => (
          <Page key={`${page.url} ${page.quote}`} page={page} {...props} />
        ))}
      </Part>
      <Earlier {...props} />
    </article>
  );
}

function Page({
  page,
  card,
  locale,
  messages,
  words,
  seen,
}: CheckCardProps & { readonly page: Evidence }) {
  const { queue } = messages;
  const found = seenAt(seen, page.url);
  return (
    <div className="mt-4">
      <p className="text-base text-muted">{words.evidenceKinds[page.kind]}</p>
      <p className="font-bold">{inLanguage(page.publisher, locale)}</p>
      <Quote text={page.quote} value={card.value} />
      {found === null ? null : (
        <>
          <p className="mt-2 text-base text-muted">
            {interpolate(found.outcome === 'there' ? queue.watcherRead : queue.watcherReadOther, {
              date: found.on,
            })}
          </p>
          <Quote text={found.excerpt} value={card.value} />
        </>
      )}
      {page.url === null ? null : (
        <p>
          <a
            href={page.url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-12 items-center py-2 font-bold wrap-anywhere"
          >
            {queue.open}: {page.url}
          </a>
        </p>
      )}
      <p className="text-base text-muted">
        {page.pageDate === null ? '' : `${interpolate(queue.pageDate, { date: page.pageDate })} · `}
        {interpolate(queue.seen, { date: page.seenOn })}
      </p>
    </div>
  );
}

/** Words of a page, the value marked in them. */
function Quote({ text: quote, value }: { readonly text: string; readonly value: string }) {
  return (
    <blockquote lang={writtenIn(quote)} className="mt-2 border-l-4 border-rule pl-4 wrap-anywhere">
      {markedQuote(quote, value).map(({ text, isValue }) =>
        isValue ? (
          <mark key={`value ${text}`} className="bg-amber font-bold text-on-amber">
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </blockquote>
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
          <li key={JSON.stringify(caution)}>{text(caution)}</li>
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

/** What differs from what this reviewer last signed. */
function SinceLast({ last, messages: { queue, verdicts } }: CheckCardProps) {
  if (last === null) return null;
  const said = { date: last.on, verdict: verdicts[last.verdict] };
  return last.changes.length === 0 ? (
    <p className="mt-4">{interpolate(queue.sameAsThen, said)}</p>
  ) : (
    <Changes title={interpolate(queue.changedSince, said)} changes={last.changes} queue={queue} />
  );
}

function Changes({
  title,
  changes,
  queue,
}: {
  readonly title: string;
  readonly changes: Card['changes'];
  readonly queue: Messages['console']['queue'];
}) {
  if (changes.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="mt-2">
        {changes.map(({ field, before, after }) => (
          <li key={field} className="mt-2 wrap-anywhere">
            <span className="block text-base text-muted">{field}</span>
            <span className="block">
              {interpolate(queue.was, { text: before ?? queue.nothing })}
            </span>
            <span className="block font-bold">
              {interpolate(queue.becomes, { text: after ?? queue.nothing })}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Earlier({ card, locale, messages, words }: CheckCardProps) {
  const { queue, verdicts } = messages;
  const { licence } = card;
  return (
    <>
      {card.earlier.length === 0 ? null : (
        <Part title={queue.earlier}>
          <ul className="mt-2">
            {card.earlier.map(({ by, on, verdict }) => (
              <li key={`${on} ${by} ${verdict}`}>
                {interpolate(queue.earlierLine, { date: on, name: by, verdict: verdicts[verdict] })}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {licence === null ? null : (
        <Part title={queue.licence}>
          <p className="mt-2">
            {licence.status === 'reportedCancelled'
              ? interpolate(words.licence.standings.reportedCancelled, {
                  publisher: licence.reportedBy ? inLanguage(licence.reportedBy, locale) : '',
                  date: licence.cancelledOn ?? '',
                })
              : words.licence.standings[licence.status]}
            {licence.number === null ? '' : ` ${licence.number}`}
          </p>
        </Part>
      )}
    </>
  );
}

import { Fold } from '@/components/ui/fold';
import type { Needed } from '@/lib/console/needed';
import { type SeenOnPage, seenAt } from '@/lib/console/seen-on-pages';
import type { Evidence } from '@/lib/directory/model/evidence';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import { ChangedFields, type CheckCardProps, OpenPage, Quote } from './check-card';
import { neededValues } from './needed-line';

interface CheckMoreProps extends CheckCardProps {
  /** What the watcher last read on the pages of the evidence. */
  readonly seen: ReadonlyMap<string, SeenOnPage>;
  readonly needed: Needed;
  readonly home: string;
}

/** What few need before they answer, each behind its heading: every source in full, the licence, how one answers. */
export function CheckMore(props: CheckMoreProps) {
  const { card, locale, messages, words, last, needed } = props;
  const { queue, verdicts } = messages;
  const { licence, evidence, aliases } = card;
  const title = interpolate(queue.evidence, { count: String(evidence.length) });
  return (
    <div className="mt-6">
      {evidence.length === 0 ? null : (
        <Fold title={title} open={!card.canBeRight}>
          {evidence.map((page) => (
            <Page key={`${page.url} ${page.quote}`} page={page} {...props} />
          ))}
        </Fold>
      )}
      {last === null || last.changes.length === 0 ? null : (
        <Fold
          title={interpolate(queue.changedSince, {
            ...{ date: last.on, verdict: verdicts[last.verdict] },
          })}
        >
          <ChangedFields changes={last.changes} queue={queue} />
        </Fold>
      )}
      {licence === null && aliases.length === 0 ? null : (
        <Fold title={queue.licence}>
          {aliases.length === 0 ? null : (
            <p>
              {interpolate(words.institution.alsoCalled, {
                names: aliases.join(words.institution.listSeparator),
              })}
            </p>
          )}
          {licence === null ? null : (
            <p>
              {licence.status === 'reportedCancelled'
                ? interpolate(words.licence.standings.reportedCancelled, {
                    publisher: licence.reportedBy ? inLanguage(licence.reportedBy, locale) : '',
                    date: licence.cancelledOn ?? '',
                  })
                : words.licence.standings[licence.status]}
              {licence.number === null ? '' : ` ${licence.number}`}
            </p>
          )}
        </Fold>
      )}
      <Fold title={queue.helpTitle}>
        <ul className="list-disc pl-6">
          <li>{queue.help.right}</li>
          <li>{queue.help.wrong}</li>
          <li>{queue.help.cannotTell}</li>
          <li>{interpolate(queue.help.needed, neededValues(needed))}</li>
          <li>{queue.help.change}</li>
          <li>{queue.keys}</li>
        </ul>
        {last === null || last.changes.length > 0 ? null : (
          <p className="mt-2">
            {interpolate(queue.sameAsThen, { date: last.on, verdict: verdicts[last.verdict] })}
          </p>
        )}
      </Fold>
    </div>
  );
}

function Page({
  page,
  card,
  locale,
  messages,
  words,
  seen,
  home,
}: CheckMoreProps & { readonly page: Evidence }) {
  const { queue } = messages;
  const found = seenAt(seen, page.url);
  return (
    <div className="mb-4">
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
          {found.savedLook === null ? null : (
            <p>
              <a
                href={`${home}/saved?${new URLSearchParams({
                  look: String(found.savedLook),
                  value: card.value,
                })}`}
                className="inline-flex min-h-12 items-center"
              >
                {queue.wholePage}
              </a>
            </p>
          )}
        </>
      )}
      {page.url === null ? null : (
        <>
          <OpenPage url={page.url} queue={queue} />
          <p className="text-base text-muted wrap-anywhere">{page.url}</p>
        </>
      )}
      <p className="text-base text-muted">
        {page.pageDate === null ? '' : `${interpolate(queue.pageDate, { date: page.pageDate })} · `}
        {interpolate(queue.seen, { date: page.seenOn })}
      </p>
    </div>
  );
}

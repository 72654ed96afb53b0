import { CheckView } from '@/components/console/check-view';
import { CorrectionList } from '@/components/console/correction-list';
import { FindList } from '@/components/console/find-list';
import { LostWordsList } from '@/components/console/lost-words-list';
import { NewsLine } from '@/components/console/news-line';
import { QueueFilter } from '@/components/console/queue-filter';
import { SaidLine } from '@/components/console/said-line';
import { cardOf } from '@/lib/console/card';
import { openCorrections } from '@/lib/console/corrections';
import { hostCardsFor } from '@/lib/console/host-cards';
import { knownSites } from '@/lib/console/known-sites';
import { lastSaid } from '@/lib/console/last-said';
import { neededPeople } from '@/lib/console/needed';
import { canBeCompared, entriesFor, waitingIn } from '@/lib/console/queue';
import { queueShows } from '@/lib/console/queue-shows';
import { seenOnPages } from '@/lib/console/seen-on-pages';
import { lastLookOf, newsFor } from '@/lib/console/since-last';
import { waitingChanges } from '@/lib/console/waiting-changes';
import { isDisputed } from '@/lib/directory/model/double-check';
import { inLanguage } from '@/lib/directory/model/localized';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import { readInstitutions } from '@/lib/directory/store/repository';
import { interpolate } from '@/lib/i18n/interpolate';
import { lostWords } from '@/lib/watch/words/watched-words';
import { signedIn } from './signed-in';

/** The queue: one contact point at a time, the most pressing first; at its end what has no page to open yet. */
export default async function QueuePage({ searchParams }: PageProps<'/console/[locale]'>) {
  const { said, skip, show } = await searchParams;
  return signedIn(async ({ locale, messages, words, home, work, session }) => {
    const { queue } = messages;
    const { database } = work;
    const { reviewer } = session;
    const all = await readInstitutions(database);
    const entries = await entriesFor(database, reviewer.name, work.now);
    const waiting = waitingIn(entries);
    const toFind = waiting.filter((entry) => !canBeCompared(entry));
    const shows = queueShows(waiting.filter(canBeCompared), show);
    const place = Number.isSafeInteger(Number(skip)) ? Math.max(0, Number(skip)) : 0;
    const at = place % Math.max(1, shows.entries.length);
    const entry = shows.entries[at];
    const book = await verifiedHostBook(database);
    const hosts = hostCardsFor(book, reviewer.name);
    const needed = await neededPeople(database, reviewer.name);
    const last = said === undefined ? null : await lastSaid(database, reviewer.id, entries);
    const names = new Map(all.map(({ id, brand }) => [id, inLanguage(brand, locale)]));
    const disputes = entries.filter(
      ({ answers, why }) => why === null && isDisputed(answers),
    ).length;
    const to = (next: number) =>
      `${home}?${new URLSearchParams({ ...shows.query, skip: String(next) })}`;
    return (
      <>
        {last === null ? null : (
          <SaidLine
            said={last}
            brand={names.get(last.institution) ?? last.institution}
            needed={needed}
            messages={messages}
            home={home}
          />
        )}
        {hosts.length === 0 ? null : (
          <p>
            <a href={`${home}/hosts`} className="inline-flex min-h-12 items-center font-bold">
              {interpolate(messages.hosts.waiting, { count: String(hosts.length) })}
            </a>
          </p>
        )}
        {entry === undefined ? (
          <>
            <h1 className="text-2xl font-bold">{queue.emptyTitle}</h1>
            <p className="mt-2">{shows.counts.all > 0 ? queue.emptyPart : queue.emptyText}</p>
            {disputes === 0 ? null : (
              <p className="mt-2">
                <a
                  href={`${home}/all?state=disputed`}
                  className="inline-flex min-h-12 items-center font-bold"
                >
                  {interpolate(queue.stillDisputed, { count: String(disputes) })}
                </a>
              </p>
            )}
          </>
        ) : (
          <CheckView
            card={cardOf(entry, all, reviewer.name)}
            locale={locale}
            messages={messages}
            words={words}
            last={await lastLookOf(database, reviewer.id, entry.item)}
            seen={await seenOnPages(database, entry.item)}
            needed={needed}
            changes={await waitingChanges(database)}
            home={home}
            silentBecause={reviewer.role === 'approver' ? null : queue.editors}
            next={to(at + 1)}
            done={`${to(at)}&said=1`}
          />
        )}
        <QueueFilter shows={shows} messages={messages} home={home} />
        <FindList
          entries={toFind}
          sitesOf={(institution) => knownSites(institution, book.listed)}
          locale={locale}
          messages={messages}
          home={home}
          open={entry === undefined}
        />
        <NewsLine news={await newsFor(database, reviewer.id)} messages={messages} />
        <LostWordsList lost={await lostWords(database, book)} names={names} messages={messages} />
        <CorrectionList
          corrections={await openCorrections(database)}
          names={names}
          messages={messages}
          home={home}
        />
      </>
    );
  });
}

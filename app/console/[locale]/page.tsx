import { CheckCard } from '@/components/console/check-card';
import { CheckForm } from '@/components/console/check-form';
import { CorrectionList } from '@/components/console/correction-list';
import { NewsLine } from '@/components/console/news-line';
import { WaitingChanges } from '@/components/console/waiting-changes';
import { cardOf } from '@/lib/console/card';
import { openCorrections } from '@/lib/console/corrections';
import { hostsToCheck } from '@/lib/console/host-cards';
import { queueFor } from '@/lib/console/queue';
import { seenOnPages } from '@/lib/console/seen-on-pages';
import { lastLookOf, newsFor } from '@/lib/console/since-last';
import { waitingChanges } from '@/lib/console/waiting-changes';
import { checkVerdicts } from '@/lib/directory/model/double-check';
import { readInstitutions } from '@/lib/directory/store/repository';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from './signed-in';

/** The queue: one contact point at a time, the most pressing first. */
export default async function QueuePage({ searchParams }: PageProps<'/console/[locale]'>) {
  const { said, skip } = await searchParams;
  return signedIn(async ({ locale, messages, words, home, work, session }) => {
    const { queue } = messages;
    const verdict = checkVerdicts.find((one) => one === said);
    const entries = await queueFor(work.database, session.reviewer.name, work.now);
    const place = Number.isSafeInteger(Number(skip)) ? Math.max(0, Number(skip)) : 0;
    const entry = entries[place % Math.max(1, entries.length)];
    const hosts = await hostsToCheck(work.database, session.reviewer.name);
    const news = await newsFor(work.database, session.reviewer.id);
    const last = entry ? await lastLookOf(work.database, session.reviewer.id, entry.item) : null;
    const seen = entry ? await seenOnPages(work.database, entry.item) : new Map();
    const card = entry && cardOf(entry, await readInstitutions(work.database));
    return (
      <>
        {verdict === undefined ? null : (
          <p role="status" className="mb-4 border-l-4 border-action pl-4 font-bold">
            {messages.doneVerdict[verdict]}
          </p>
        )}
        {hosts.length === 0 ? null : (
          <p className="mb-4">
            <a href={`${home}/hosts`} className="inline-flex min-h-12 items-center font-bold">
              {interpolate(messages.hosts.waiting, { count: String(hosts.length) })}
            </a>
          </p>
        )}
        {card === undefined ? (
          <>
            <h1 className="text-2xl font-bold">{queue.emptyTitle}</h1>
            <p className="mt-2">{queue.emptyText}</p>
          </>
        ) : (
          <>
            <p className="text-base text-muted">
              {interpolate(queue.count, { count: String(entries.length) })}
            </p>
            <NewsLine news={news} messages={messages} />
            <CheckCard
              card={card}
              locale={locale}
              messages={messages}
              words={words}
              last={last}
              seen={seen}
            />
            <WaitingChanges changes={await waitingChanges(work.database)} messages={messages} />
            {session.reviewer.role === 'approver' ? (
              <CheckForm
                messages={messages}
                subject={{ act: 'check', item: card.reference, hash: card.hash }}
                words={queue}
                next={`${home}?skip=${place + 1}`}
                home={home}
              />
            ) : (
              <p className="mt-8 font-bold">{queue.editors}</p>
            )}
          </>
        )}
        <CorrectionList corrections={await openCorrections(work.database)} messages={messages} />
      </>
    );
  });
}

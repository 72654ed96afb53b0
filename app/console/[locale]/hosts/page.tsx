import { CheckForm } from '@/components/console/check-form';
import { Part } from '@/components/console/fields';
import { HostCardView } from '@/components/console/host-card';
import { ProposeHostForm, WithdrawHostForm } from '@/components/console/host-forms';
import { HostList } from '@/components/console/host-list';
import { NeededLine } from '@/components/console/needed-line';
import { hostCardsFor } from '@/lib/console/host-cards';
import { lastSaidOfHost } from '@/lib/console/last-said';
import { neededPeople } from '@/lib/console/needed';
import { inLanguage } from '@/lib/directory/model/localized';
import { ownerIn } from '@/lib/directory/review/host-rules';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import { readInstitutions } from '@/lib/directory/store/repository';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from '../signed-in';

/** Which hosts count: what waits for a check, the form to propose one, and the list. */
export default async function HostsPage({ searchParams }: PageProps<'/console/[locale]/hosts'>) {
  const { said, skip, of, host } = await searchParams;
  return signedIn(async ({ locale, messages, home, work, session }) => {
    const { hosts } = messages;
    const { name, role } = session.reviewer;
    const all = await readInstitutions(work.database);
    const names = Object.fromEntries(
      all.map(({ id, brand }) => [id, `${inLanguage(brand, locale)} (${id})`]),
    );
    const book = await verifiedHostBook(work.database);
    const cards = hostCardsFor(book, name);
    const place = Number.isSafeInteger(Number(skip)) ? Math.max(0, Number(skip)) : 0;
    const card = cards[place % Math.max(1, cards.length)];
    const last =
      said === undefined ? null : await lastSaidOfHost(work.database, session.reviewer.id);
    const needed = await neededPeople(work.database, name);
    return (
      <>
        <h1 className="text-2xl font-bold">{hosts.title}</h1>
        <p className="mt-2">{hosts.text}</p>
        <NeededLine needed={needed} words={messages.needed} isHost />
        {last === null ? null : (
          <p role="status" className="mt-4 border-l-4 border-action pl-4 font-bold">
            {interpolate(messages.doneVerdict[last.verdict], { what: last.host })}
          </p>
        )}
        {card === undefined ? (
          <p className="mt-6 font-bold">{hosts.none}</p>
        ) : (
          <>
            <HostCardView card={card} count={cards.length} names={names} messages={messages} />
            {role === 'approver' ? (
              <CheckForm
                messages={messages}
                subject={{ act: 'checkHost', proposal: card.id }}
                words={hosts}
                next={`${home}/hosts?skip=${place + 1}`}
                done={`${home}/hosts?said=1`}
              />
            ) : (
              <p className="mt-4 font-bold">{messages.queue.editors}</p>
            )}
          </>
        )}
        <Part title={hosts.proposeTitle} id="propose">
          <ProposeHostForm
            messages={messages}
            institutions={names}
            banks={all.flatMap(({ id, kind }) => (kind === 'bank' ? [id] : []))}
            of={typeof of === 'string' && of in names ? of : null}
            host={typeof host === 'string' ? host.slice(0, 100) : null}
          />
        </Part>
        {role === 'approver' ? (
          <Part title={hosts.withdrawTitle}>
            <WithdrawHostForm
              messages={messages}
              hosts={Object.fromEntries(
                book.listed.map((one) => [one.host, `${one.host} (${ownerIn(one)})`]),
              )}
            />
          </Part>
        ) : null}
        <HostList book={book} names={names} messages={messages} />
      </>
    );
  });
}

import { CheckView } from '@/components/console/check-view';
import { cardOf } from '@/lib/console/card';
import { neededPeople } from '@/lib/console/needed';
import { entriesFor } from '@/lib/console/queue';
import { referenceFrom, referenceOf, referenceQuery } from '@/lib/console/reference';
import { seenOnPages } from '@/lib/console/seen-on-pages';
import { lastLookOf } from '@/lib/console/since-last';
import { waitingChanges } from '@/lib/console/waiting-changes';
import { readInstitutions } from '@/lib/directory/store/repository';
import { signedIn } from '../signed-in';

/** One contact point, whether it waits or not: to look at again, to answer anew, to say "wrong" of what is verified. */
export default async function ItemPage({ searchParams }: PageProps<'/console/[locale]/item'>) {
  const reference = referenceFrom(await searchParams);
  return signedIn(async ({ locale, messages, words, home, work, session }) => {
    const { queue } = messages;
    const { database } = work;
    const { reviewer } = session;
    const entries = await entriesFor(database, reviewer.name, work.now);
    const wanted = reference === null ? null : referenceQuery(reference);
    const entry = entries.find(({ item }) => referenceQuery(referenceOf(item)) === wanted);
    if (entry === undefined) {
      return (
        <>
          <h1 className="text-2xl font-bold">{queue.goneTitle}</h1>
          <p className="mt-2">{queue.goneText}</p>
        </>
      );
    }
    const silent = entry.isOwn
      ? messages.problems.ownProposal
      : reviewer.role === 'approver'
        ? null
        : queue.editors;
    return (
      <CheckView
        card={cardOf(entry, await readInstitutions(database), reviewer.name)}
        locale={locale}
        messages={messages}
        words={words}
        last={await lastLookOf(database, reviewer.id, entry.item)}
        seen={await seenOnPages(database, entry.item)}
        needed={await neededPeople(database, reviewer.name)}
        changes={await waitingChanges(database)}
        home={home}
        silentBecause={silent}
        next={null}
        done={`${home}?said=1`}
      />
    );
  });
}

import { kindWords } from '@/components/console/check-card';
import { Choice, TextField } from '@/components/console/fields';
import { Button } from '@/components/ui/button';
import { pointStates, pointsFound } from '@/lib/console/point-list';
import { entriesFor } from '@/lib/console/queue';
import { referenceOf, referenceQuery } from '@/lib/console/reference';
import { isDisputed } from '@/lib/directory/model/double-check';
import { inLanguage } from '@/lib/directory/model/localized';
import { isDoublyChecked } from '@/lib/directory/model/trust';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from '../signed-in';

const mostShown = 200;

/** Every contact point, to search: what is verified can be said to be wrong from here. */
export default async function AllPage({ searchParams }: PageProps<'/console/[locale]/all'>) {
  const { q, state: wanted } = await searchParams;
  const text = typeof q === 'string' ? q.slice(0, 60) : '';
  const state = pointStates.find((one) => one === wanted) ?? 'all';
  return signedIn(async ({ locale, messages, words, home, work, session }) => {
    const { all } = messages;
    const { name: reviewer } = session.reviewer;
    const entries = await entriesFor(work.database, reviewer, work.now);
    const found = pointsFound(entries, { text, state, reviewer });
    return (
      <>
        <h1 className="text-2xl font-bold">{all.title}</h1>
        <p className="mt-2">{all.text}</p>
        <form action={`${home}/all`}>
          <TextField id="q" label={all.search} defaultValue={text} maxLength={60} />
          <Choice id="state" label={all.state} options={all.states} defaultValue={state} />
          <p className="mt-4">
            <Button look="plain">{all.button}</Button>
          </p>
        </form>
        <p role="status" className="mt-4 text-base text-muted">
          {interpolate(all.found, { count: String(found.length) })}
        </p>
        <ul>
          {found.slice(0, mostShown).map(({ item, answers }) => {
            const query = referenceQuery(referenceOf(item));
            const { shown, content, institution, open } = item;
            const kind = kindWords(
              {
                purpose: 'purpose' in content ? content.purpose : null,
                pointKind: shown.pointKind,
              },
              words,
              messages,
            );
            const standing =
              open !== null
                ? all.standings.proposed
                : isDisputed(answers)
                  ? all.standings.disputed
                  : isDoublyChecked(content)
                    ? all.standings.verified
                    : all.standings[content.publishAs];
            return (
              <li key={query} className="border-t border-rule py-2">
                <a href={`${home}/item?${query}`} className="block min-h-12 py-1 wrap-anywhere">
                  {inLanguage(institution.brand, locale)}{' '}
                  <span className="font-bold tabular-nums">{content.display}</span>
                </a>
                <span className="block text-base text-muted">
                  {kind} · {standing}
                </span>
              </li>
            );
          })}
        </ul>
      </>
    );
  });
}

import { Part } from '@/components/console/fields';
import { historyOf, statisticsOf } from '@/lib/console/history';
import { chinaDate } from '@/lib/directory/model/china-date';
import { readInstitutions } from '@/lib/directory/store/repository';
import { withOwnReviewDays } from '@/lib/directory/store/review-days';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from '../signed-in';

/** What a reviewer signed, and how the directory stands. */
export default async function HistoryPage() {
  return signedIn(async ({ messages, work, session }) => {
    const { history, verdicts } = messages;
    const acts = await historyOf(work.database, session.reviewer.id);
    const all = withOwnReviewDays(await readInstitutions(work.database));
    const { total, verified, oldest, medianDays } = statisticsOf(all, chinaDate(work.now));
    const words: Readonly<Record<string, string>> = { ...verdicts, ...history.acts };
    const share = total === 0 ? 0 : Math.round((100 * verified) / total);
    return (
      <>
        <h1 className="text-2xl font-bold">{history.title}</h1>
        {acts.length === 0 ? <p className="mt-2">{history.none}</p> : null}
        <ul className="mt-2">
          {acts.map(({ on, subject, said }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two acts of a day may be alike, and the list never changes
            <li key={index} className="wrap-anywhere">
              {interpolate(history.line, { date: on, subject, verdict: words[said] ?? said })}
            </li>
          ))}
        </ul>
        <Part title={history.statistics}>
          <p className="mt-2">
            {interpolate(history.verified, {
              verified: String(verified),
              total: String(total),
              share: String(share),
            })}
          </p>
          {oldest === null || medianDays === null ? (
            <p>{history.noneVerified}</p>
          ) : (
            <>
              <p>{interpolate(history.oldest, { date: oldest })}</p>
              <p>{interpolate(history.median, { days: String(medianDays) })}</p>
            </>
          )}
        </Part>
      </>
    );
  });
}

import { Part } from '@/components/console/fields';
import { historyOf, statisticsOf } from '@/lib/console/history';
import { referenceQuery } from '@/lib/console/reference';
import { chinaDate } from '@/lib/directory/model/china-date';
import { inLanguage } from '@/lib/directory/model/localized';
import { readInstitutions } from '@/lib/directory/store/repository';
import { withOwnReviewDays } from '@/lib/directory/store/review-days';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from '../signed-in';

/** How the directory stands, and what a reviewer signed: each answer a way to look again and answer anew. */
export default async function HistoryPage() {
  return signedIn(async ({ locale, messages, home, work, session }) => {
    const { history, verdicts } = messages;
    const acts = await historyOf(work.database, session.reviewer.id);
    const all = withOwnReviewDays(await readInstitutions(work.database));
    const brands = new Map(all.map(({ id, brand }) => [id, inLanguage(brand, locale)]));
    const { numbers, others, oldest, medianDays } = statisticsOf(all, chinaDate(work.now));
    const words: Readonly<Record<string, string>> = { ...verdicts, ...history.acts };
    const share = ({ verified, total }: typeof numbers) => ({
      verified: String(verified),
      total: String(total),
    });
    return (
      <>
        <h1 className="text-2xl font-bold">{history.title}</h1>
        {acts.length === 0 ? (
          <p className="mt-2">{history.none}</p>
        ) : (
          <p className="mt-2">{history.text}</p>
        )}
        <ul className="mt-4">
          {acts.map(({ on, at, institution, subject, said, reference }, index) => {
            const brand = institution === null ? '' : `${brands.get(institution) ?? institution} `;
            const line = interpolate(history.line, {
              ...{ date: on, time: at, subject: `${brand}${subject}` },
              verdict: words[said] ?? said,
            });
            return (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: two acts of a day may be alike, and the list never changes
                key={index}
                className="border-t border-rule py-2 wrap-anywhere"
              >
                {line}
                {reference === null ? null : (
                  <a
                    href={`${home}/item?${referenceQuery(reference)}`}
                    className="ml-4 inline-flex min-h-12 items-center"
                  >
                    {history.again}
                  </a>
                )}
              </li>
            );
          })}
        </ul>
        <Part title={history.statistics}>
          <p className="mt-2">{interpolate(history.numbers, share(numbers))}</p>
          <p>{interpolate(history.others, share(others))}</p>
          {oldest === null || medianDays === null ? (
            <p>{history.noneVerified}</p>
          ) : (
            <>
              <p>{interpolate(history.oldest, { date: oldest })}</p>
              <p>
                {medianDays === 0
                  ? history.medianToday
                  : interpolate(history.median, { days: String(medianDays) })}
              </p>
            </>
          )}
        </Part>
      </>
    );
  });
}

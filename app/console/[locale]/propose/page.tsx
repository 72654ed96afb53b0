import { InstitutionPicker } from '@/components/console/institution-picker';
import { NeededLine } from '@/components/console/needed-line';
import { PointPicker } from '@/components/console/point-picker';
import { ProposeForm } from '@/components/console/propose-form';
import { TableForm } from '@/components/console/table-form';
import { WithdrawForm } from '@/components/console/withdraw-form';
import { Fold } from '@/components/ui/fold';
import { neededPeople } from '@/lib/console/needed';
import { pageHints } from '@/lib/console/page-hints';
import { chinaDate } from '@/lib/directory/model/china-date';
import { contactPointKinds } from '@/lib/directory/model/contact-point';
import { inLanguage } from '@/lib/directory/model/localized';
import { pointsOf } from '@/lib/directory/model/points';
import { entryOf } from '@/lib/directory/review/number-rows';
import { verifiedHostBook } from '@/lib/directory/review/signing/verified-hosts';
import { readInstitutions } from '@/lib/directory/store/repository';
import { interpolate } from '@/lib/i18n/interpolate';
import { signedIn } from '../signed-in';

/** Proposes one contact point, to be checked by others: first whose it is, then which, then the page that says it. */
export default async function ProposePage({
  searchParams,
}: PageProps<'/console/[locale]/propose'>) {
  const { institution: id, kind, value, do: wanted, page, q } = await searchParams;
  return signedIn(async ({ locale, messages, words, home, work, session }) => {
    const { propose } = messages;
    const all = await readInstitutions(work.database);
    const needed = await neededPeople(work.database, session.reviewer.name);
    const today = chinaDate(work.now);
    const institution = all.find((one) => one.id === id);
    const pointKind = contactPointKinds.find((one) => one === kind);
    const { purposes, evidenceKinds } = words;
    if (institution === undefined) {
      const institutions = Object.fromEntries(
        all.map(({ id: one, brand }) => [one, `${inLanguage(brand, locale)} (${one})`]),
      );
      return (
        <>
          <h1 className="text-2xl font-bold">{propose.title}</h1>
          <p className="mt-2">{propose.text}</p>
          <NeededLine needed={needed} words={messages.needed} />
          <InstitutionPicker
            all={all}
            text={typeof q === 'string' ? q.slice(0, 60) : ''}
            locale={locale}
            messages={messages}
            home={home}
          />
          <div className="mt-10">
            <Fold title={propose.tableTitle}>
              <TableForm
                messages={messages}
                words={{ purposes, evidenceKinds }}
                institutions={institutions}
                today={today}
              />
            </Fold>
          </div>
        </>
      );
    }
    const brand = inLanguage(institution.brand, locale);
    const heading = (
      <>
        <p className="text-base text-muted">
          <a href={`${home}/propose`} className="inline-flex min-h-12 items-center">
            {propose.otherInstitution}
          </a>
        </p>
        <h1 className="text-2xl font-bold">{interpolate(propose.for, { brand })}</h1>
        {institution.legalName === null ? null : (
          <p className="text-base text-muted">{inLanguage(institution.legalName, locale)}</p>
        )}
      </>
    );
    if (pointKind === undefined) {
      return (
        <>
          {heading}
          <PointPicker institution={institution} messages={messages} words={words} home={home} />
        </>
      );
    }
    const typed = typeof value === 'string' ? value.slice(0, 200) : '';
    const point = pointsOf(institution).find(
      (one) => one.kind === pointKind && one.value === typed,
    );
    const base = point === undefined ? null : entryOf(point);
    const subject = { institution: institution.id, pointKind, base };
    if (point !== undefined && wanted === 'withdraw') {
      return (
        <>
          {heading}
          <p className="mt-2 text-4xl font-bold wrap-anywhere">{point.content.display}</p>
          <p className="mt-2">{propose.withdrawText}</p>
          <WithdrawForm messages={messages} subject={subject} value={point.value} />
        </>
      );
    }
    const { listed } = await verifiedHostBook(work.database);
    return (
      <>
        {heading}
        <NeededLine needed={needed} words={messages.needed} />
        {point === undefined ? null : (
          <p className="mt-2">
            {interpolate(propose.keeps, { count: String(point.content.evidence.length) })}{' '}
            <a
              href={`${home}/propose?${new URLSearchParams({
                ...{ institution: institution.id, kind: pointKind, value: point.value },
                do: 'withdraw',
              })}`}
              className="inline-flex min-h-12 items-center"
            >
              {propose.withdrawInstead}
            </a>
          </p>
        )}
        <ProposeForm
          messages={messages}
          words={{ purposes, evidenceKinds }}
          subject={subject}
          purpose={
            point !== undefined && 'purpose' in point.content
              ? point.content.purpose
              : 'customerService'
          }
          value={point?.content.display ?? typed}
          page={typeof page === 'string' ? page.slice(0, 500) : ''}
          hints={pageHints(institution, all, listed)}
          today={today}
          home={home}
        />
      </>
    );
  });
}

import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { type OwnWordsPage, stillRead } from '@/lib/directory/model/own-words';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/written-in';
import type { DirectoryMessages } from './messages';
import { OutsideLink } from './outside-link';

interface OwnWordsProps {
  readonly institution: Institution;
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

function Quoted({
  page,
  messages,
  locale,
}: { page: OwnWordsPage } & Pick<OwnWordsProps, 'messages' | 'locale'>) {
  const { pageDate, seenOn } = page;
  const dates =
    pageDate === null
      ? interpolate(messages.hotline.evidenceSeen, { seenOn })
      : interpolate(messages.hotline.evidenceDates, { pageDate, seenOn });
  return (
    <>
      <q lang={writtenIn(page.quote)} className="block">
        {page.quote}
      </q>
      <OutsideLink href={page.url}>{inLanguage(page.publisher, locale)}</OutsideLink>
      <span className="block text-base text-muted">{dates}</span>
    </>
  );
}

/** How an institution lets people find out whether a contact is genuine, or that no public way was found. */
export function WaysToVerify({ institution, today, messages, locale }: OwnWordsProps) {
  const ways = stillRead(institution.verifications, today);
  // A hotline of the state is not looked up in a contract.
  if (ways.length === 0 && institution.kind === 'authority') return null;
  return (
    <section>
      <SectionHeading>{messages.verification.title}</SectionHeading>
      {ways.length === 0 ? (
        <p className="mt-2">{interpolate(messages.verification.none, { date: today })}</p>
      ) : (
        <ul>
          {ways.map(({ how, evidence }) => (
            <li key={how.zh} className="mt-4">
              <p className="font-bold">{inLanguage(how, locale)}</p>
              <Quoted page={evidence} messages={messages} locale={locale} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What an institution says it never does, in its own words and with their date; nothing when it said nothing. */
export function StatementList({ institution, today, messages, locale }: OwnWordsProps) {
  const statements = stillRead(institution.statements, today);
  if (statements.length === 0) return null;
  return (
    <section>
      <SectionHeading>{messages.statements.title}</SectionHeading>
      <ul>
        {statements.map(({ scope, evidence }) => (
          <li key={evidence.quote} className="mt-4">
            <p className="text-base text-muted">{messages.statements.scopes[scope]}</p>
            <Quoted page={evidence} messages={messages} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

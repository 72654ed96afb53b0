import { PageHeading } from '@/components/ui/page-heading';
import { Panel } from '@/components/ui/panel';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { publishedNumbersOf } from '@/lib/directory/model/published';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { HistoryList } from './history-list';
import { InstitutionNames } from './institution-names';
import { InstitutionTools } from './institution-tools';
import { LicenceFacts } from './licence-facts';
import { FindingHelp, NoNumber } from './no-number';
import { NumberGroups } from './number-groups';
import { WarningList } from './warning-list';
import type { DirectoryWords } from './words';

export interface InstitutionProfileProps {
  readonly institution: Institution;
  readonly today: string;
  readonly words: DirectoryWords;
  readonly locale: Locale;
  readonly inWeChat: boolean;
  readonly weChat: Messages['comfort']['weChat'];
}

function Numbers(props: InstitutionProfileProps) {
  const { institution, today, words, locale } = props;
  const { id, kind, history } = institution;
  const numbers = publishedNumbersOf(institution, today);
  if (numbers.length === 0) {
    return (
      <>
        <NoNumber kind={kind} words={words} />
        <HistoryList history={history} words={words} />
      </>
    );
  }
  const isDialable = numbers.some(({ dialable }) => dialable);
  const needsHelp = kind === 'acquirer' || !isDialable;
  return (
    <>
      <NumberGroups {...props} numbers={numbers} />
      {isDialable ? (
        <InstitutionTools
          id={id}
          words={words.tools}
          locale={locale}
          instead={props.inWeChat ? props.weChat : null}
        />
      ) : null}
      {needsHelp && kind !== 'authority' ? <FindingHelp kind={kind} words={words} /> : null}
      <HistoryList history={history} words={words} />
    </>
  );
}

function roleOf({ kind }: Institution, { institution: { roles } }: DirectoryWords) {
  if (kind === 'clearing' || kind === 'cashierSoftware' || kind === 'terminalMaker') {
    return roles[kind];
  }
  return null;
}

/** Everything published about one institution: names, numbers with their proof, licence, warnings. */
export function InstitutionProfile(props: InstitutionProfileProps) {
  const { institution, today, words, locale } = props;
  const { brand, remark, licence, warnings } = institution;
  const role = roleOf(institution, words);
  return (
    <>
      <PageHeading>
        {fill(words.institution.pageTitle, { brand: inLanguage(brand, locale) })}
      </PageHeading>
      <InstitutionNames institution={institution} words={words} locale={locale} />
      {role ? <Panel look="note">{role}</Panel> : null}
      {remark ? <Panel look="note">{inLanguage(remark, locale)}</Panel> : null}
      <SectionHeading>{words.institution.numbers}</SectionHeading>
      <Numbers {...props} />
      <WarningList warnings={warnings} words={words} locale={locale} />
      {licence ? (
        <LicenceFacts licence={licence} today={today} words={words} locale={locale} />
      ) : null}
    </>
  );
}

import { PageHeading } from '@/components/ui/page-heading';
import { Panel } from '@/components/ui/panel';
import { SectionHeading } from '@/components/ui/section-heading';
import { institutionSummary } from '@/lib/check/institution-summary';
import type { Institution } from '@/lib/directory/model/institution';
import { inLanguage } from '@/lib/directory/model/localized';
import { publishedNumbersOf } from '@/lib/directory/model/published';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { ChannelList } from './channel-list';
import { CorrectionForm } from './correction-form';
import { HistoryList } from './history-list';
import { InstitutionNames } from './institution-names';
import { InstitutionTools } from './institution-tools';
import { LicenceFacts } from './licence-facts';
import type { DirectoryMessages } from './messages';
import { FindingHelp, NoNumber } from './no-number';
import { NumberGroups } from './number-groups';
import { StatementList, WaysToVerify } from './own-words';
import { WarningList } from './warning-list';
import { WithdrawnList } from './withdrawn-list';

export interface InstitutionProfileProps {
  readonly institution: Institution;
  readonly today: string;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
  readonly inWeChat: boolean;
  readonly weChat: Messages['accessibility']['weChat'];
}

function Numbers(props: InstitutionProfileProps) {
  const { institution, today, messages, locale } = props;
  const { id, kind, history } = institution;
  const numbers = publishedNumbersOf(institution, today);
  if (numbers.length === 0) {
    return (
      <>
        <NoNumber kind={kind} messages={messages} />
        <HistoryList history={history} messages={messages} />
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
          messages={messages.tools}
          locale={locale}
          instead={props.inWeChat ? props.weChat : null}
        />
      ) : null}
      {needsHelp && kind !== 'authority' ? <FindingHelp kind={kind} messages={messages} /> : null}
      <HistoryList history={history} messages={messages} />
    </>
  );
}

function roleOf({ kind }: Institution, { institution: { roles } }: DirectoryMessages) {
  if (kind === 'clearing' || kind === 'cashierSoftware' || kind === 'terminalMaker') {
    return roles[kind];
  }
  return null;
}

/** Everything published about one institution: names, numbers with their proof, licence, warnings. */
export function InstitutionProfile(props: InstitutionProfileProps) {
  const { institution, today, messages, locale } = props;
  const { brand, remark, licence, warnings, channels, withdrawn } = institution;
  const role = roleOf(institution, messages);
  return (
    <>
      <PageHeading lead={institutionSummary(institution, today, messages, locale)}>
        {interpolate(messages.institution.pageTitle, { brand: inLanguage(brand, locale) })}
      </PageHeading>
      <InstitutionNames institution={institution} messages={messages} locale={locale} />
      {role ? <Panel look="note">{role}</Panel> : null}
      {remark ? <Panel look="note">{inLanguage(remark, locale)}</Panel> : null}
      <WaysToVerify {...props} />
      <SectionHeading>{messages.institution.numbers}</SectionHeading>
      <Numbers {...props} />
      <ChannelList channels={channels} today={today} messages={messages} locale={locale} />
      <WithdrawnList withdrawn={withdrawn} messages={messages.withdrawn} />
      <StatementList {...props} />
      <WarningList warnings={warnings} messages={messages} locale={locale} />
      {licence ? (
        <LicenceFacts licence={licence} today={today} messages={messages} locale={locale} />
      ) : null}
      <CorrectionForm {...{ institution, locale }} messages={messages.correction} />
    </>
  );
}

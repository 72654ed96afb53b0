import { PageHeading } from '@/components/ui/page-heading';
import { Panel } from '@/components/ui/panel';
import { institutionSummary } from '@/lib/check/institution-summary';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import { InstitutionNames } from './institution-names';
import type { InstitutionProfileProps } from './institution-profile';
import { FindingHelp } from './no-number';
import { WithdrawnList } from './withdrawn-list';

type Props = Pick<InstitutionProfileProps, 'institution' | 'today' | 'messages' | 'locale'>;

/** An institution that is no longer listed: since when, what was official of it, and where to find what is today. */
export function FormerInstitution({ institution, today, messages, locale }: Props) {
  const { brand, kind, withdrawn } = institution;
  const { formerTitle, formerText } = messages.institution;
  return (
    <>
      <PageHeading lead={institutionSummary(institution, today, messages, locale)}>
        {interpolate(formerTitle, { brand: inLanguage(brand, locale) })}
      </PageHeading>
      <InstitutionNames institution={institution} messages={messages} locale={locale} />
      <Panel look="note">{formerText}</Panel>
      <WithdrawnList withdrawn={withdrawn} messages={messages.withdrawn} />
      {kind === 'authority' ? null : <FindingHelp kind={kind} messages={messages} />}
    </>
  );
}

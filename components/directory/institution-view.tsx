import { BackLink } from '@/components/ui/back-link';
import { Panel } from '@/components/ui/panel';
import { onceListed } from '@/lib/directory/model/former';
import type { ViewProps } from '@/lib/pages/view-props';
import { DirectoryAge } from './directory-age';
import { FormerInstitution } from './former-institution';
import { InstitutionProfile } from './institution-profile';

/** One institution with everything published about it, or what was once. */
export function InstitutionView({ request, context }: ViewProps<'institution'>) {
  const { messages, directory, locale, inWeChat } = context;
  const institution = onceListed(directory, request.id);
  if (!institution) return null;
  const { today } = directory;
  return (
    <>
      <BackLink href={`/${locale}/hotlines`}>{messages.directory.back}</BackLink>
      <DirectoryAge directory={directory} messages={messages.directory.age} onlyOld />
      {institution.brief ? <Panel look="note">{messages.directory.institution.brief}</Panel> : null}
      {institution.withdrawnOn ? (
        <FormerInstitution {...{ institution, today, locale }} messages={messages.directory} />
      ) : (
        <InstitutionProfile
          {...{ institution, today, locale, inWeChat }}
          messages={messages.directory}
          weChat={messages.accessibility.weChat}
        />
      )}
    </>
  );
}

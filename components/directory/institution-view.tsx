import { BackLink } from '@/components/ui/back-link';
import { Panel } from '@/components/ui/panel';
import { institutionById } from '@/lib/directory/model/published';
import type { ViewProps } from '@/lib/pages/view-props';
import { DirectoryAge } from './directory-age';
import { InstitutionProfile } from './institution-profile';

/** One institution with everything published about it. */
export function InstitutionView({ request, context }: ViewProps<'institution'>) {
  const { messages, directory, locale, inWeChat } = context;
  const institution = institutionById(directory, request.id);
  if (!institution) return null;
  const { today } = directory;
  return (
    <>
      <BackLink href={`/${locale}/hotlines`}>{messages.directory.back}</BackLink>
      <DirectoryAge directory={directory} messages={messages.directory.age} onlyOld />
      {institution.brief ? <Panel look="note">{messages.directory.institution.brief}</Panel> : null}
      <InstitutionProfile
        {...{ institution, today, locale, inWeChat }}
        messages={messages.directory}
        weChat={messages.accessibility.weChat}
      />
    </>
  );
}

import type { Institution } from '@/lib/directory/model/institution';
import { directoryLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { DirectoryMessages } from './messages';
import { OutsideLink } from './outside-link';

interface InstitutionNamesProps {
  readonly institution: Institution;
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** The legal name, in Chinese on every page because papers carry it so, the other names, and the website. */
export function InstitutionNames({ institution, messages, locale }: InstitutionNamesProps) {
  const { kind, legalName, aliases, website, channels } = institution;
  const { alsoCalled, listSeparator, website: linked, websiteUnlinked } = messages.institution;
  const site = website === null ? null : { site: website.text };
  // With its proof it stands among websites and apps; here it would be called unchecked.
  const isProved = channels.some(
    ({ kind: of, value, publishAs }) =>
      of === 'website' && publishAs === 'sourced' && value === website?.text,
  );
  return (
    <div>
      <p className="text-muted">{messages.kinds[kind]}</p>
      {legalName ? (
        <p className="mt-1">
          <span lang="zh-CN">{legalName.zh}</span>
          {directoryLanguage(locale) === 'en' ? (
            <span className="block">{legalName.en}</span>
          ) : null}
        </p>
      ) : null}
      {aliases.length > 0 ? (
        <p className="mt-1 text-muted">
          {interpolate(alsoCalled, { names: aliases.join(listSeparator) })}
        </p>
      ) : null}
      {website?.url && site ? (
        <p>
          <OutsideLink href={website.url}>{interpolate(linked, site)}</OutsideLink>
        </p>
      ) : null}
      {site && !website?.url && !isProved ? (
        <p className="mt-1 text-muted">{interpolate(websiteUnlinked, site)}</p>
      ) : null}
    </div>
  );
}

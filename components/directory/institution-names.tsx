import type { Institution } from '@/lib/directory/model/institution';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import { OutsideLink } from './outside-link';
import type { DirectoryWords } from './words';

interface InstitutionNamesProps {
  readonly institution: Institution;
  readonly words: DirectoryWords;
  readonly locale: Locale;
}

/** The legal name, in Chinese on every page because papers carry it so, the other names, and the website. */
export function InstitutionNames({ institution, words, locale }: InstitutionNamesProps) {
  const { kind, legalName, aliases, website } = institution;
  const { alsoCalled, listSeparator, website: linked, websiteUnlinked } = words.institution;
  const site = website === null ? null : { site: website.text };
  return (
    <div>
      <p className="text-muted">{words.kinds[kind]}</p>
      {legalName ? (
        <p className="mt-1">
          <span lang="zh-CN">{legalName.zh}</span>
          {locale === 'en' ? <span className="block">{legalName.en}</span> : null}
        </p>
      ) : null}
      {aliases.length > 0 ? (
        <p className="mt-1 text-muted">
          {fill(alsoCalled, { names: aliases.join(listSeparator) })}
        </p>
      ) : null}
      {website?.url && site ? (
        <p>
          <OutsideLink href={website.url}>{fill(linked, site)}</OutsideLink>
        </p>
      ) : null}
      {site && !website?.url ? (
        <p className="mt-1 text-muted">{fill(websiteUnlinked, site)}</p>
      ) : null}
    </div>
  );
}

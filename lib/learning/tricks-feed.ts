import { type Locale, localeTable } from '@/lib/i18n/locales';
import { type TrickId, tricks } from './tricks/table';
import { uuidFromName } from './uuid-from-name';

/** Words and addresses a feed needs; without `siteUrl` its links stay relative to the feed. */
export interface FeedParts {
  readonly locale: Locale;
  readonly siteUrl: string | undefined;
  readonly title: string;
  readonly author: string;
  readonly messages: Readonly<
    Record<TrickId, Readonly<Record<'title' | 'short' | 'tell' | 'now', string>>>
  >;
}

// Drawn once; entries keep their ids when the site moves to another address.
const namespace = '3f0c7a52-8a3e-4b0e-9d55-6f3b1c2e7a10';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const midnight = (day: string) => `${day}T00:00:00+08:00`;

/** The tricks as an Atom feed (RFC 4287), the last changed first; ids stay the same for good. */
export function tricksFeed({ locale, siteUrl = '', title, author, messages }: FeedParts): string {
  const id = (name: string) => `urn:uuid:${uuidFromName(namespace, `${locale}/${name}`)}`;
  const address = (page: string) => `${siteUrl}/${locale}${page}`;
  const newest = [...tricks].sort((a, b) => b.updated.localeCompare(a.updated));
  const entries = newest.map((trick) => {
    const { title: heading, short, tell, now } = messages[trick.id];
    return `  <entry>
    <id>${id(trick.id)}</id>
    <title>${escaped(heading)}</title>
    <link rel="alternate" type="text/html" href="${address(`/tricks/${trick.id}`)}"/>
    <updated>${midnight(trick.updated)}</updated>
    <summary>${escaped(short)}</summary>
    <content type="text">${escaped(`${tell} ${now}`)}</content>
  </entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeTable[locale].lang}">
  <id>${id('')}</id>
  <title>${escaped(title)}</title>
  <author><name>${escaped(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${address('/tricks/feed')}"/>
  <link rel="alternate" type="text/html" href="${address('/tricks')}"/>
  <updated>${midnight(newest[0]?.updated ?? '2026-11-22')}</updated>
${entries.join('\n')}
</feed>
`;
}

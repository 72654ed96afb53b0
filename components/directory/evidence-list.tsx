import type { Evidence } from '@/lib/directory/model/evidence';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import { writtenIn } from '@/lib/i18n/written-in';
import type { DirectoryMessages } from './messages';
import { OutsideLink } from './outside-link';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly messages: DirectoryMessages;
  readonly locale: Locale;
}

/** Words when a page was written, as far as it says so, and when it was read. */
export function datesOf({ pageDate, seenOn }: Evidence, { hotline }: DirectoryMessages): string {
  if (pageDate === null) return interpolate(hotline.evidenceSeen, { seenOn });
  return interpolate(hotline.evidenceDates, { pageDate, seenOn });
}

function Page({
  page,
  messages,
  locale,
}: { page: Evidence } & Omit<EvidenceListProps, 'evidence'>) {
  const publisher = inLanguage(page.publisher, locale);
  return (
    <li className="mt-4">
      <span className="block text-base text-muted">{messages.evidenceKinds[page.kind]}</span>
      {page.url === null ? (
        <span className="block font-bold">
          {publisher}
          <span className="font-normal text-muted"> · {messages.hotline.noAddress}</span>
        </span>
      ) : (
        <OutsideLink href={page.url}>{publisher}</OutsideLink>
      )}
      {page.quote === '' ? null : (
        <q lang={writtenIn(page.quote)} className="block">
          {page.quote}
        </q>
      )}
      <span className="block text-base text-muted">{datesOf(page, messages)}</span>
    </li>
  );
}

/** Every page that prints a number, strongest first; a link only to a reviewed host. */
export function EvidenceList({ evidence, messages, locale }: EvidenceListProps) {
  return (
    <details className="mt-2">
      <summary className="flex min-h-12 items-center py-2 text-link underline underline-offset-4">
        {interpolate(messages.hotline.evidence, { count: String(evidence.length) })}
      </summary>
      <ul className="pb-2">
        {evidence.map((page) => (
          <Page
            key={`${page.publisher.zh} ${page.quote} ${page.url}`}
            page={page}
            messages={messages}
            locale={locale}
          />
        ))}
      </ul>
    </details>
  );
}

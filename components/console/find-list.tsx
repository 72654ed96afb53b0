import { Fold } from '@/components/ui/fold';
import type { QueueEntry } from '@/lib/console/queue';
import { referenceOf, referenceQuery } from '@/lib/console/reference';
import { inLanguage } from '@/lib/directory/model/localized';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { ConsoleMessages } from './use-step';

interface FindListProps {
  readonly entries: readonly QueueEntry[];
  /** The addresses of an institution's own pages, by its id. */
  readonly sitesOf: (institution: QueueEntry['item']['institution']) => readonly string[];
  readonly locale: Locale;
  readonly messages: ConsoleMessages;
  readonly home: string;
  readonly open: boolean;
}

/** What has no official page to compare with: where to look for one, and how to propose it. */
export function FindList(props: FindListProps) {
  const { entries, sitesOf, locale, messages, home, open } = props;
  const { find } = messages;
  if (entries.length === 0) return null;
  return (
    <Fold title={interpolate(find.title, { count: String(entries.length) })} open={open}>
      <p>{find.text}</p>
      <ul>
        {entries.map(({ item }) => {
          const reference = referenceOf(item);
          const { institution } = item;
          const sites = sitesOf(institution);
          return (
            <li key={referenceQuery(reference)} className="mt-4 border-t border-rule pt-3">
              <p className="text-base text-muted">{inLanguage(institution.brand, locale)}</p>
              <p className="text-xl font-bold tabular-nums wrap-anywhere">{item.content.display}</p>
              <p className="flex flex-wrap gap-x-6">
                {sites.map((site) => (
                  <a
                    key={site}
                    href={site}
                    target="_blank"
                    rel="noreferrer"
                    className="inline-flex min-h-12 items-center wrap-anywhere"
                  >
                    {interpolate(find.site, { site: new URL(site).host })}
                  </a>
                ))}
                {sites.length === 0 ? (
                  <a
                    href={`${home}/hosts?of=${institution.id}#propose`}
                    className="inline-flex min-h-12 items-center"
                  >
                    {find.noSite}
                  </a>
                ) : null}
                <a
                  href={`${home}/propose?${referenceQuery(reference)}`}
                  className="inline-flex min-h-12 items-center font-bold"
                >
                  {find.propose}
                </a>
                <a
                  href={`${home}/item?${referenceQuery(reference)}`}
                  className="inline-flex min-h-12 items-center"
                >
                  {find.look}
                </a>
              </p>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

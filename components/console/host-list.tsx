import type { HostBook } from '@/lib/console/host-cards';
import { interpolate } from '@/lib/i18n/interpolate';
import { Part } from './fields';
import { ownerWords } from './host-card';
import type { ConsoleMessages } from './use-step';

interface HostListProps {
  readonly book: HostBook;
  readonly names: Readonly<Record<string, string>>;
  readonly messages: ConsoleMessages;
}

/** Every host that counts, with where it comes from, and those that were withdrawn. */
export function HostList({ book, names, messages }: HostListProps) {
  const { hosts } = messages;
  const { listed, withdrawn, proposals } = book;
  const title = interpolate(hosts.listed, { count: String(listed.length) });
  return (
    <Part title={title}>
      <p className="mt-2">{hosts.seed}</p>
      <ul className="mt-2">
        {listed.map((entry) => {
          const by = proposals.find(
            (one) => one.state === 'listed' && one.host.entry.host === entry.host,
          );
          const owner = ownerWords(entry, names, messages);
          return (
            <li key={entry.host} className="wrap-anywhere">
              {by === undefined
                ? interpolate(hosts.lineSeed, { host: entry.host, owner })
                : interpolate(hosts.lineReviewed, {
                    ...{ host: entry.host, owner },
                    ...{ name: by.by, date: by.on },
                  })}
            </li>
          );
        })}
        {withdrawn.map(({ entry, on, by, reason }) => (
          <li key={entry.host} className="wrap-anywhere">
            {interpolate(hosts.gone, { host: entry.host, date: on, name: by, reason })}
          </li>
        ))}
      </ul>
    </Part>
  );
}

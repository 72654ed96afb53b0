import type { HostCard } from '@/lib/console/host-cards';
import type { ReviewedHost } from '@/lib/directory/model/hosts';
import { interpolate } from '@/lib/i18n/interpolate';
import type { ConsoleMessages } from './use-step';

interface HostCardViewProps {
  readonly card: HostCard;
  /** How many wait. */
  readonly count: number;
  /** Institutions by id, as they are shown. */
  readonly names: Readonly<Record<string, string>>;
  readonly messages: ConsoleMessages;
}

/** Whose a host is said to be, in the reader's words. */
export function ownerWords(
  entry: ReviewedHost,
  names: Readonly<Record<string, string>>,
  { hosts }: ConsoleMessages,
): string {
  return 'of' in entry ? (names[entry.of] ?? entry.of) : hosts.runBy[entry.runBy];
}

/** One proposed host with everything a reviewer needs to judge it, its name large. */
export function HostCardView({ card, count, names, messages }: HostCardViewProps) {
  const { hosts, queue } = messages;
  const { entry, basis, page, reason } = card.host;
  const { lookalikes, withdrawn } = card.cautions;
  return (
    <article className="mt-6">
      <p className="text-base text-muted">{interpolate(hosts.waiting, { count: String(count) })}</p>
      <h2 className="text-3xl font-bold wrap-anywhere" data-host={entry.host}>
        {entry.host}
      </h2>
      <p className="mt-2 font-bold">
        {interpolate(hosts.of, { owner: ownerWords(entry, names, messages) })}
      </p>
      <p className="mt-4 border-l-4 border-action pl-4">
        {interpolate(hosts.proposedBy, { name: card.by, date: card.on })}
        <br />
        {hosts.bases[basis]}
        <br />
        {interpolate(queue.reasonGiven, { reason })}
      </p>
      <p>
        <a
          href={page}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-12 items-center py-2 font-bold wrap-anywhere"
        >
          {hosts.page}: {page}
        </a>
      </p>
      {lookalikes.length === 0 && withdrawn === null ? null : (
        <div className="mt-4 border-l-4 border-alarm pl-4">
          <p className="font-bold text-alarm">{queue.cautions}</p>
          <ul>
            {lookalikes.map((one) => (
              <li key={one.host}>
                {interpolate(hosts.lookalike, {
                  host: one.host,
                  owner: ownerWords(one, names, messages),
                })}
              </li>
            ))}
            {withdrawn === null ? null : (
              <li>
                {interpolate(hosts.wasWithdrawn, {
                  date: withdrawn.on,
                  name: withdrawn.by,
                  reason: withdrawn.reason,
                })}
              </li>
            )}
          </ul>
        </div>
      )}
    </article>
  );
}

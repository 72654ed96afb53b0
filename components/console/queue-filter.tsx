import { type QueueShows, queueParts } from '@/lib/console/queue-shows';
import { interpolate } from '@/lib/i18n/interpolate';
import type { ConsoleMessages } from './use-step';

interface QueueFilterProps {
  readonly shows: QueueShows;
  readonly messages: ConsoleMessages;
  readonly home: string;
}

/** How much of each kind waits, each a way to see it alone. */
export function QueueFilter({ shows, messages: { queue }, home }: QueueFilterProps) {
  const { part, counts } = shows;
  if (counts.all === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 text-base">
      {queueParts.map((one) => {
        const label = interpolate(queue.parts[one], { count: String(counts[one]) });
        const address = one === 'all' ? home : `${home}?show=${one}`;
        return (
          <a
            key={one}
            href={address}
            aria-current={one === part ? 'true' : undefined}
            className={`inline-flex min-h-12 items-center ${one === part ? 'font-bold no-underline' : ''}`}
          >
            {label}
          </a>
        );
      })}
    </p>
  );
}

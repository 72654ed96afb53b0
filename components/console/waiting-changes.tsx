import type { PointChange } from '@/lib/console/waiting-changes';
import { interpolate } from '@/lib/i18n/interpolate';
import type { ConsoleMessages } from './use-step';

interface WaitingChangesProps {
  readonly changes: readonly PointChange[];
  readonly messages: ConsoleMessages;
}

/** What was approved elsewhere and is published together with the next check. */
export function WaitingChanges({ changes, messages: { queue } }: WaitingChangesProps) {
  if (changes.length === 0) return null;
  return (
    <div className="mt-8 border-l-4 border-alarm pl-4">
      <p className="font-bold">
        {interpolate(queue.alsoPublished, { count: String(changes.length) })}
      </p>
      <ul>
        {changes.map(({ what, id, fields }) => (
          <li key={id} className="mt-2 wrap-anywhere">
            {interpolate(queue.publishedWhat[what], { id })}
            {fields.map(({ field, before, after }) => (
              <span key={field} className="block text-base text-muted">
                {field}: {before ?? queue.nothing} → {after ?? queue.nothing}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

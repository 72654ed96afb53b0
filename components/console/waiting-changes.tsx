import type { PointChange } from '@/lib/console/waiting-changes';
import { interpolate } from '@/lib/i18n/interpolate';
import type { ConsoleMessages } from './use-step';

/** Names the path of a field in the reader's words: "evidence 1 quote". */
export function fieldWords(field: string, words: Readonly<Record<string, string>>): string {
  return field
    .split(' ')
    .map((part) => words[part] ?? part)
    .join(' ');
}

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
                {fieldWords(field, queue.fields)}: {before ?? queue.nothing} →{' '}
                {after ?? queue.nothing}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { HistoryEvent } from '@/lib/directory/model/institution';
import { interpolate } from '@/lib/i18n/interpolate';
import type { DirectoryMessages } from './messages';

interface HistoryListProps {
  readonly history: readonly HistoryEvent[];
  readonly messages: DirectoryMessages;
}

function byWords({ by }: HistoryEvent, { history, institution }: DirectoryMessages): string {
  return by.length === 0
    ? ''
    : interpolate(history.by, { names: by.join(institution.listSeparator) });
}

/** What happened to an institution's numbers, latest first. */
export function HistoryList({ history, messages }: HistoryListProps) {
  if (history.length === 0) return null;
  return (
    <details className="mt-6 print:hidden">
      <summary className="min-h-12 py-2 text-link underline underline-offset-4">
        {messages.history.title}
      </summary>
      <ul>
        {history.map((event) => (
          <li
            key={`${event.on} ${event.kind} ${event.number}`}
            className="border-b border-rule py-2"
          >
            {event.on} · {messages.history[event.kind]} · {event.number}
            {byWords(event, messages)}
          </li>
        ))}
      </ul>
    </details>
  );
}

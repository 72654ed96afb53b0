import type { HistoryEvent } from '@/lib/directory/model/institution';
import { fill } from '@/lib/i18n/fill';
import type { DirectoryWords } from './words';

interface HistoryListProps {
  readonly history: readonly HistoryEvent[];
  readonly words: DirectoryWords;
}

function byWords({ by }: HistoryEvent, { history, institution }: DirectoryWords): string {
  return by.length === 0 ? '' : fill(history.by, { names: by.join(institution.listSeparator) });
}

/** What happened to an institution's numbers, latest first. */
export function HistoryList({ history, words }: HistoryListProps) {
  if (history.length === 0) return null;
  return (
    <details className="mt-6 print:hidden">
      <summary className="min-h-12 py-2 text-link underline underline-offset-4">
        {words.history.title}
      </summary>
      <ul>
        {history.map((event) => (
          <li
            key={`${event.on} ${event.kind} ${event.number}`}
            className="border-b border-rule py-2"
          >
            {event.on} · {words.history[event.kind]} · {event.number}
            {byWords(event, words)}
          </li>
        ))}
      </ul>
    </details>
  );
}

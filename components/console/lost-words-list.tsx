import { chinaDate } from '@/lib/directory/model/china-date';
import { interpolate } from '@/lib/i18n/interpolate';
import type { LostWords } from '@/lib/watch/words/watched-words';
import { Part } from './fields';
import type { ConsoleMessages } from './use-step';

interface LostWordsListProps {
  readonly lost: readonly LostWords[];
  /** Institutions by id, as they are called on the screen. */
  readonly names: ReadonlyMap<string, string>;
  readonly messages: ConsoleMessages;
}

/** Promises, registers and declarations that two looks of the watcher no longer found: for a person to read the page. */
export function LostWordsList({ lost, names, messages: { lostWords } }: LostWordsListProps) {
  if (lost.length === 0) return null;
  return (
    <Part title={lostWords.title}>
      <p className="mt-2">{lostWords.text}</p>
      <ul>
        {lost.map(({ institutionId: id, kind, words, url, outcome, since }) => (
          <li key={`${url} ${words}`} className="mt-4 wrap-anywhere">
            <span className="block text-base text-muted">
              {interpolate(lostWords.line, {
                ...{ brand: names.get(id) ?? id, kind: lostWords.kinds[kind] },
                ...{ date: chinaDate(since), outcome: lostWords.outcomes[outcome] },
              })}
            </span>
            {`“${words}”`}
            <a
              href={url}
              target="_blank"
              rel="noreferrer"
              className="block min-h-12 py-2 font-bold wrap-anywhere"
            >
              {url}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
}

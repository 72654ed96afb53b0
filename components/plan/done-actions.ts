import { isLargeText, showLargeText } from '@/components/accessibility/large-text';
import { lastingKeys } from '@/lib/sheets/kept-records';

/** What this device remembers of a plan: the ids of ticked actions, nothing else. */
const key = 'ringtrue.done';

/** The ids ticked on this device; empty where the browser keeps nothing. */
export function doneActions(): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Remembers on this device that an action is done, or no longer; forgotten where the browser keeps nothing. */
export function rememberDone(id: string, done: boolean): void {
  const ids = new Set(doneActions());
  if (done) ids.add(id);
  else ids.delete(id);
  try {
    localStorage.setItem(key, JSON.stringify([...ids]));
  } catch {
    // Private windows and full devices refuse; the tick then lasts as long as the page.
  }
}

/**
 * Removes everything the site ever put on this device about the case. What the merchant wrote under "My shop" stays, for
 * it tells nothing about the case and is cleared on its own page; so does the wish for large letters.
 */
export function forgetAnswers(): void {
  try {
    const lasting = lastingKeys.map((name) => [name, localStorage.getItem(name)] as const);
    localStorage.clear();
    sessionStorage.clear();
    for (const [name, text] of lasting) if (text !== null) localStorage.setItem(name, text);
    if (isLargeText()) showLargeText(true);
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}

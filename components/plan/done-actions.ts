import { isLargeText, showLargeText } from '@/components/accessibility/large-text';

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

/** Removes everything the site ever put on this device, except that the reader wants large letters: it tells nothing about the case. */
export function forgetEverything(): void {
  try {
    localStorage.clear();
    sessionStorage.clear();
    if (isLargeText()) showLargeText(true);
  } catch {
    // Nothing was kept where nothing may be kept.
  }
}

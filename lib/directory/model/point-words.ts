import type { Channel } from './contact-point';
import type { Hotline } from './hotline';

/** Gives what a contact point says, without who checked it, what the watcher missed and periods an earlier version stored. */
export function wordsOfContent(content: Hotline | Channel) {
  const { lastCheckedOn: _l, checkedBy: _c, reviewDays: _d, sourceGoneOn: _g, ...words } = content;
  return words;
}

import { plainText } from '@/lib/phone/spelling';
import type { Fetched } from '../fetch/fetched';
import { type Finding, missingWords, type OwnerOf, unreadFinding } from '../judge';
import type { PageText } from '../read/page-text';
import type { WatchedWords } from './watched-words';

const nothing = { reason: '', label: '', other: null };

/** Says what a look at a page means for words that were taken from it. */
export function judgeWords(
  address: string,
  sought: Pick<WatchedWords, 'words' | 'seen' | 'organization'>,
  fetched: Fetched,
  page: PageText | null,
  ownerOf: OwnerOf,
): Finding {
  const unread = unreadFinding(address, fetched, page, sought, ownerOf);
  if (unread !== null) return unread;
  if (fetched.kind !== 'answer' || page === null) {
    return { ...nothing, outcome: 'unreachable', excerpt: '' };
  }
  return hasWords(page, sought.words)
    ? { ...nothing, outcome: 'there', excerpt: sought.words }
    : missingWords(address, fetched, page, sought.seen);
}

/** True where every piece of a quote stands on the page, whatever stands between letters; quotes are shortened with dots. */
export function hasWords(page: PageText, quote: string): boolean {
  const text = squeezed([page.title, ...page.blocks.map((block) => block.text)].join(' '));
  const links = page.links.map((link) => squeezed(link));
  const pieces = quote
    .split(/…+|\.{3,}/)
    .map(squeezed)
    .filter((piece) => piece !== '');
  return (
    pieces.length > 0 &&
    pieces.every((piece) => text.includes(piece) || links.some((link) => link.includes(piece)))
  );
}

function squeezed(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

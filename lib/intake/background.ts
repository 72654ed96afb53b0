import type { Span } from './numbers';
import type { Reading } from './read-with';

const earlier =
  /前(?:阵子|段时间|些日子|些天)|[以之]前|当初|去年|前年|上个?月|上次|[年月天]前|a while ago|last (?:year|month)/;
const later =
  /(?:[，,。；;！!\n]|^)(?:但|可|结果)?(?:后来|没几天|没多久|几天后|最近|这[两几]天|前几天|今天|昨天|刚才|刚刚|现在)|\b(?:then|later|now|today|yesterday)\b/;

/**
 * The stretch of a story that tells how things came to be: from a word for long ago to the one that turns to what is
 * asked about. Who came then and what he wanted is another contact than the one in doubt; null where the story has none.
 */
export function backgroundOf({ kind, shown }: Reading): Span | null {
  if (kind !== 'told') return null;
  const start = shown.search(earlier);
  if (start < 0) return null;
  const turn = shown.slice(start + 1).search(later);
  return turn < 0 ? null : { start, end: start + 1 + turn };
}

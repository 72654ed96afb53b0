import type { Institution } from '../model/institution';
import { officialRows } from '../model/published';
import { textKey } from '../model/text-key';
import { answerForNumber, looksLikeNumber } from './number-answer';
import { beginnings, type SearchText, searchText } from './search-text';
import { simplified } from './traditional';

/*
 * Exact, prefix and substring only: in a directory of hotlines a near miss is a wrong number, so
 * nothing is ever guessed. A number is matched whole or not at all.
 */

/** How well a name fits, best first. */
type MatchRank = 'exact' | 'prefix' | 'substring';

const longestQuery = 100;

/** Words people add to a name that no institution is called by. */
const additions =
  /(?:的?(?:官方)?(?:客服|热线|电话|号码|电话号码|官网|官方|售后|人工)|m?pos机?|刷卡机|聚合支付|聚合码|[收付]款码|收钱码|收款音箱|电签|app|hotline|customerservice|phone|number)$/;

function withoutAdditions(key: string): string {
  const shorter = key.replace(additions, '');
  if (shorter === key) return key;
  // "mpos" is a name of its own; "m" is none.
  return isLatin(shorter) && shorter.length < 3 ? key : withoutAdditions(shorter);
}

function isLatin(query: string): boolean {
  return /^[a-z0-9]+$/.test(query);
}

/** Says how well a query fits a name from one beginning on: "boc" does not find "Ningbo Co.", nor "an" a "tian". */
function rankAt({ text, begins }: SearchText, at: number, query: string): MatchRank | null {
  if (!text.startsWith(query, at)) return null;
  const begun = begins[at];
  if (begun === beginnings.word) return 'substring';
  if (text[at + query.length] === '\n') return 'exact';
  return begun === beginnings.name || query.length >= 2 ? 'prefix' : null;
}

function better(one: MatchRank | null, other: MatchRank | null): MatchRank | null {
  if (other === null || one === 'exact') return one;
  return one === 'prefix' && other === 'substring' ? one : other;
}

function rankedBy(institutions: readonly Institution[], query: string): Institution[] {
  const found = byRank(institutions, query);
  // One or two letters begin a word in half of all names.
  const isTelling = query.length >= 3 || !isLatin(query);
  return [...found.exact, ...found.prefix, ...(isTelling ? found.substring : [])];
}

function byRank(
  institutions: readonly Institution[],
  query: string,
): Readonly<Record<MatchRank, readonly Institution[]>> {
  const searched = searchText(institutions);
  const places = searched.places.get(query.charAt(0)) ?? [];
  const found: Record<MatchRank, Institution[]> = { exact: [], prefix: [], substring: [] };
  let next = 0;
  institutions.forEach((institution, index) => {
    const end = searched.ends[index] ?? 0;
    let best: MatchRank | null = null;
    for (let at = places[next] ?? end; at < end; at = places[next] ?? end) {
      best = better(best, rankAt(searched, at, query));
      next += 1;
    }
    if (best !== null) found[best].push(institution);
  });
  return found;
}

/** The institutions that bear a name whole, spelled as `textKey` spells it. */
export function calledExactly(institutions: readonly Institution[], key: string): Institution[] {
  return [...byRank(institutions, key).exact];
}

const longestTwoNames = 24;
const shortestName = 2;

/** Who is called by both halves of what was typed: a sticker says 嘉联立刷. Two companies in one text find neither. */
function calledByBoth(institutions: readonly Institution[], key: string): readonly Institution[] {
  if (key.length > longestTwoNames) return [];
  const { lines } = searchText(institutions);
  const isLine = (name: string) => name.length >= shortestName && lines.has(name);
  const halves = Array.from(key, (_, at) => [key.slice(0, at), key.slice(at)] as const);
  const found = halves
    .filter(([front, back]) => isLine(front) && isLine(back))
    .flatMap(([front, back]) => byRank(byRank(institutions, front).exact, back).exact);
  return [...new Set(found)];
}

/**
 * Finds institutions by name, sticker brand, pinyin or initials, best first; nothing for an empty or overlong query.
 * Traditional characters count as the simplified ones where nobody is called by them.
 */
export function searchByName(
  institutions: readonly Institution[],
  query: string,
): readonly Institution[] {
  const key = query.length > longestQuery ? '' : textKey(query);
  if (key === '') return [];
  const found = foundBy(institutions, key);
  const simple = simplified(key);
  return found.length > 0 || simple === key ? found : foundBy(institutions, simple);
}

function foundBy(institutions: readonly Institution[], key: string): readonly Institution[] {
  const found = rankedBy(institutions, key);
  if (found.length > 0) return found;
  const shorter = withoutAdditions(key);
  const named = shorter === '' || shorter === key ? [] : rankedBy(institutions, shorter);
  return named.length > 0 ? named : calledByBoth(institutions, key);
}

/** Finds institutions by anything a merchant may type: a number in any spelling finds its owner, everything else is a name. */
export function search(
  institutions: readonly Institution[],
  query: string,
): readonly Institution[] {
  if (!looksLikeNumber(query)) return searchByName(institutions, query);
  const { official, institution } = answerForNumber(officialRows({ institutions }), query);
  return official === null ? [] : institutions.filter(({ id }) => id === institution);
}

import type { Institution } from './institution';
import { answerForNumber, looksLikeNumber } from './number-answer';
import { officialRows } from './published';
import { textKey } from './text-key';

/*
 * Exact, prefix and substring only: in a directory of hotlines a near miss is a wrong number, so
 * nothing is ever guessed. A number is matched whole or not at all.
 */

/** How well a name fits, best first. */
export const matchRanks = ['exact', 'prefix', 'substring'] as const;
export type MatchRank = (typeof matchRanks)[number];

const longestQuery = 100;

/** Words people add to a name that no institution is called by. */
const additions =
  /(?:的?(?:官方)?(?:客服|热线|电话|号码|电话号码|官网|官方|售后|人工)|pos机?|刷卡机|hotline|customerservice|phone|number)$/;

function withoutAdditions(key: string): string {
  const shorter = key.replace(additions, '');
  if (shorter === key) return key;
  // "mpos" is a name of its own; "m" is none.
  return isLatin(shorter) && shorter.length < 3 ? key : withoutAdditions(shorter);
}

function isLatin(query: string): boolean {
  return /^[a-z0-9]+$/.test(query);
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase();
  return (
    plain
      .match(/[a-z0-9]+|[^\sa-z0-9]/g)
      ?.map(textKey)
      .filter(Boolean) ?? []
  );
}

/** What is left of a name from each of its words, syllables or characters on; the whole name first. */
type Tails = readonly string[];

function tailsOf(parts: readonly string[]): Tails {
  return parts.map((_, index) => parts.slice(index).join(''));
}

interface Keys {
  /** All of them whole: what is not in here fits nowhere, and most institutions are passed over by one look. */
  readonly whole: string;
  readonly names: readonly Tails[];
  readonly readings: readonly Tails[];
  readonly initials: readonly string[];
}

const remembered = new WeakMap<Institution, Keys>();

function keysOf(institution: Institution): Keys {
  const known = remembered.get(institution);
  if (known !== undefined) return known;
  const { brand, legalName, aliases, pinyin, initials } = institution;
  const names = [brand.zh, brand.en, ...aliases, legalName?.zh ?? '', legalName?.en ?? ''];
  const tails = {
    names: names.map((name) => tailsOf(wordsOf(name))),
    readings: pinyin.map((reading) => tailsOf(reading.split(' '))),
  };
  const first = [...tails.names, ...tails.readings].map(([all = '']) => all);
  const keys = { ...tails, initials, whole: [...first, ...initials].join('\n') };
  remembered.set(institution, keys);
  return keys;
}

/** A name fits from the beginning of a word on: "boc" does not find "Ningbo Co.", nor "an" a "tian". */
function tailRank(tails: Tails, query: string): MatchRank | null {
  const at = tails.findIndex((tail) => tail.startsWith(query));
  if (at === -1) return null;
  if (at === 0) return tails[0] === query ? 'exact' : 'prefix';
  // One or two Latin letters begin a word in half of all names.
  return isLatin(query) && query.length < 3 ? null : 'substring';
}

function initialsRank(initials: string, query: string): MatchRank | null {
  if (initials === query) return 'exact';
  return query.length >= 2 && initials.startsWith(query) ? 'prefix' : null;
}

function rankOf(institution: Institution, query: string): MatchRank | null {
  const { whole, names, readings, initials } = keysOf(institution);
  if (!whole.includes(query)) return null;
  const typed = isLatin(query);
  const found = [
    ...names.map((tails) => tailRank(tails, query)),
    ...(typed ? readings.map((tails) => tailRank(tails, query)) : []),
    ...(typed ? initials.map((letters) => initialsRank(letters, query)) : []),
  ];
  return matchRanks.find((rank) => found.includes(rank)) ?? null;
}

function rankedBy(institutions: readonly Institution[], key: string): Institution[] {
  const ranked = institutions.map((institution) => ({
    institution,
    rank: rankOf(institution, key),
  }));
  return matchRanks.flatMap((wanted) =>
    ranked.filter(({ rank }) => rank === wanted).map(({ institution }) => institution),
  );
}

/** Finds institutions by name, sticker brand, pinyin or initials, best first; nothing for an empty or overlong query. */
export function searchByName(
  institutions: readonly Institution[],
  query: string,
): readonly Institution[] {
  const key = query.length > longestQuery ? '' : textKey(query);
  if (key === '') return [];
  const found = rankedBy(institutions, key);
  const shorter = withoutAdditions(key);
  return found.length > 0 || shorter === '' ? found : rankedBy(institutions, shorter);
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

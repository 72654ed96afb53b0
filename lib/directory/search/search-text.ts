import type { Institution } from '../model/institution';
import { textKey } from '../model/text-key';
import { misreadings } from './misreadings';

/** What begins at a place of the text: a name or its reading, initials, or a further word of a name. */
export const beginnings = { name: 'n', initials: 'i', word: 'w' } as const;

/** What all institutions are called, laid out so that a query is held only against what begins like it. */
export interface SearchText {
  /** Every name, every reading and all initials, a line each. */
  readonly text: string;
  /** As long as the text: what begins at each of its places. */
  readonly begins: string;
  /** The places at which something begins with this character, in the order of the text. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** The lines themselves. */
  readonly lines: ReadonlySet<string>;
  /** Where each institution's lines end. */
  readonly ends: readonly number[];
}

function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase();
  return plain.match(/[a-z0-9]+|[^\sa-z0-9]/g)?.map(textKey) ?? [];
}

const isNamed: ReadonlySet<string> = new Set(['app', 'appPackage', 'wechatAccount', 'miniProgram']);

function layOut(institutions: readonly Institution[]): SearchText {
  let text = '';
  let begins = '';
  const places = new Map<string, number[]>();
  const add = (first: 'name' | 'initials', words: readonly string[]) => {
    let beginning: keyof typeof beginnings = first;
    for (const word of words.filter(Boolean)) {
      const alike = places.get(word.charAt(0));
      if (alike === undefined) places.set(word.charAt(0), [text.length]);
      else alike.push(text.length);
      text += word;
      begins += beginnings[beginning].padEnd(word.length);
      beginning = 'word';
    }
    text += '\n';
    begins += ' ';
  };
  const ends = institutions.map(({ brand, legalName, aliases, pinyin, initials, channels }) => {
    // What stands over the app on the phone is a name like that on the sticker.
    const shown = channels.filter(({ kind }) => isNamed.has(kind)).map(({ display }) => display);
    const legal = [legalName?.zh ?? '', legalName?.en ?? ''];
    const names = new Set([brand.zh, brand.en, ...aliases, ...legal, ...shown]);
    for (const name of names) add('name', wordsOf(name));
    for (const reading of pinyin) add('name', reading.split(' '));
    for (const reading of misreadings({ brand, aliases, legalName, pinyin }))
      add('name', [reading]);
    for (const letters of initials) add('initials', [letters]);
    return text.length;
  });
  return { text, begins, places, ends, lines: new Set(text.split('\n')) };
}

const remembered = new WeakMap<readonly Institution[], SearchText>();

/** Gives the text of a directory, which is laid out at the first search and must not change afterwards. */
export function searchText(institutions: readonly Institution[]): SearchText {
  const known = remembered.get(institutions) ?? layOut(institutions);
  remembered.set(institutions, known);
  return known;
}

import type { Link } from '@/lib/links/link';
import { readLinks } from '@/lib/links/read-links';
import { clausesOf, kindOf, type TextKind } from './clauses';
import { longestText } from './longest-text';
import { linkMentions, type Mention, mentionsIn, numberMentions } from './mentions';
import { type FoundNumber, numbersIn, type Span } from './numbers';
import { amountsIn, masked, secretsIn, timesIn } from './proposals';
import type { StateRow } from './rows/row';
import { joined, spaced } from './spelling';

/** What a text says. Places are UTF-16 units of the text that was given, which `shown` keeps. */
export interface Reading {
  readonly kind: TextKind;
  /** The text as the rows read it: half-width, lower case, simplified characters, no spaces in Chinese. */
  readonly read: string;
  /** The text with codes, card and identity numbers and names drawn as dots. */
  readonly shown: string;
  readonly mentions: readonly Mention[];
  readonly numbers: readonly FoundNumber[];
  readonly links: readonly Link[];
  readonly amounts: readonly Span[];
  readonly times: readonly Span[];
}

/**
 * True where English rows can find something: every one of them needs a word of three letters that is not among those
 * that Chinese texts hold too ("POS机", "App").
 */
export function holdsEnglish(given: string): boolean {
  return englishWord.test(given.normalize('NFKC').replace(borrowed, ' '));
}

const borrowed = /\b(?:pos|app|apk|atm|nfc|vip|cvv2?|https?|www|com|cn)\b/gi;
const englishWord = /[a-z]{3}/i;

/**
 * Reads a merchant's own words, a pasted message or a pasted chat. It only proposes answers: no verdict follows from a
 * text alone. Never throws; time grows with the length of the text and no faster. `english`: the rows of that language,
 * which a phone fetches only where `holdsEnglish` says so; others call `readText`.
 */
export function readWith(given: string, english: readonly StateRow[]): Reading {
  const original = given.slice(0, longestText);
  const withSpaces = spaced(original);
  const spelled = joined(withSpaces);
  const kind = kindOf(spelled.text);
  const clauses = clausesOf(spelled.text, kind);
  const links = readLinks(original);
  const found = numbersIn(withSpaces, links);
  // "我打12366问过": a number that he asked at himself is no find to be warned of.
  const numbers = found.filter(
    ({ start, end }) =>
      kind !== 'told' ||
      !/[打拨][了过通]?$/.test(original.slice(Math.max(0, start - 2), start)) ||
      !/^[^，。]{0,4}(?:问|核|确认|查)/.test(original.slice(end, end + 6)),
  );
  const mentions = [
    ...mentionsIn(clauses, spelled, kind, english),
    ...numberMentions(numbers, original, kind),
    ...linkMentions(links, original, kind),
  ];
  return {
    kind,
    read: spelled.text,
    shown: masked(original, secretsIn(withSpaces, found)),
    mentions,
    numbers,
    links,
    amounts: amountsIn(withSpaces),
    times: timesIn(withSpaces),
  };
}

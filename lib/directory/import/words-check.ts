import type { Hosts } from '../model/hosts';
import { otherLongNumberIn, telephoneNumberIn, unreviewedAddressIn } from '../model/words';
import type { Finding } from './finding';

/** A text in one or both languages, or none. */
type Words = string | { readonly zh: string; readonly en: string } | null | undefined;

function textsOf(words: Words): string[] {
  if (typeof words === 'string') return [words];
  return words === null || words === undefined ? [] : [words.zh, words.en];
}

/** Finds telephone numbers and web addresses in words that are not there to hold any; `known` are the entry's own numbers. */
export function checkWords(
  field: string,
  words: Words,
  known: readonly string[],
  hosts: Hosts,
): Finding[] {
  return textsOf(words).flatMap((text) => {
    const number = telephoneNumberIn(text, known);
    const address = unreviewedAddressIn(text, hosts);
    return [
      ...(number === null
        ? []
        : [
            {
              field,
              expected: 'words without a telephone number',
              arrived: number,
              fix: 'A number stands in hotlines, with its proof, or nowhere.',
            },
          ]),
      ...(address === null
        ? []
        : [
            {
              field,
              expected: 'words without a web address that is not reviewed',
              arrived: address,
              fix: 'Name the publisher in words.',
            },
          ]),
    ];
  });
}

/** Finds a long number in a quote that is another than the number it proves. */
export function checkQuote(field: string, quote: string, number: string): Finding[] {
  const other = otherLongNumberIn(quote, number);
  if (other === null) return [];
  const expected = `a quote in which no other long number stands than ${number}`;
  return [{ field, expected, arrived: other, fix: 'Shorten it to the words around the number.' }];
}

import type { Owner } from '../model/first-hand';
import type { Hosts } from '../model/hosts';
import { otherLongNumberIn, unreviewedAddressIn } from '../model/words';
import { checkPage } from './evidence-check';
import type { Finding, Judging } from './finding';
import type { Entry } from './schema';
import { checkWords } from './words-check';

type Page = Entry['verifications'][number]['evidence'];

// A promise says what is not done; a page that only describes something promises nothing.
const denies = /不|未|没|沒|无|無|绝|絕|\b(?:never|not|no)\b/i;

/** Finds a number or an address in words that readers take for the institution's own. */
function checkQuoted(quote: string, hosts: Hosts): Finding[] {
  const found = otherLongNumberIn(quote, '') ?? unreviewedAddressIn(quote, hosts);
  if (found === null) return [];
  const expected = 'words without a long number or an address';
  return [{ field: 'evidence.quote', expected, arrived: found, fix: 'Shorten the quote.' }];
}

function checkOwnPage(page: Page, owner: Owner, by: Judging): Finding[] {
  return [...checkPage(page, [], owner, by), ...checkQuoted(page.quote, by.hosts)];
}

/** Finds what is wrong with an institution's ways to verify and its statements: who wrote the page, its days, its words. */
export function checkOwnWords({ verifications, statements }: Entry, owner: Owner, by: Judging) {
  return [
    ...verifications.flatMap(({ kind, how, evidence }) =>
      [...checkWords('how', how, [], by.hosts), ...checkOwnPage(evidence, owner, by)].map(
        (found) => ({
          ...found,
          field: `verification ${kind} ${found.field}`,
        }),
      ),
    ),
    ...statements.flatMap(({ scope, evidence }) => {
      const says = denies.test(evidence.quote)
        ? []
        : [
            {
              field: 'evidence.quote',
              expected: 'words that say what it does not do',
              arrived: evidence.quote,
              fix: 'Quote the sentence whole, or leave it out.',
            },
          ];
      return [...says, ...checkOwnPage(evidence, owner, by)].map((found) => ({
        ...found,
        field: `statement ${scope} ${found.field}`,
      }));
    }),
  ];
}

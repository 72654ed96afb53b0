import { expect, test } from 'vitest';
import { buildInstitution } from '../factories/institution';
import { searchByName } from './search';

/* Where in a name a query may begin, on institutions made up for it; the directory hardly has such names. */

const institutions = [
  buildInstitution({ id: 'inner', brand: { zh: '平安', en: 'Inner' } }),
  buildInstitution({
    id: 'long',
    brand: { zh: '安安宝', en: 'Cabank Abank' },
    aliases: ['K3'],
    pinyin: ['an an bao'],
    initials: ['aab', 'k'],
  }),
  buildInstitution({ id: 'short', brand: { zh: '宝付', en: 'Bank' }, pinyin: ['bao fu'] }),
];
const found = (query: string) => searchByName(institutions, query).map(({ id }) => id);

test.each<[string, string[], string]>([
  ['bank', ['short'], 'the end of a word begins nothing'],
  ['abank', ['long'], 'a word further on, after a place inside a word'],
  ['abanka', [], 'the end of a word with the next one'],
  ['cabankabank', ['long'], 'all words'],
  ['安宝', ['long'], 'the second of two like characters'],
  ['安', ['long', 'inner'], 'a beginning that comes again further on, before one only further on'],
  ['宝', ['short', 'long'], 'a beginning before a place further on'],
  ['宝付', ['short'], 'the whole name'],
  ['anbao', ['long'], 'a reading from its second syllable on'],
  ['nbao', [], 'a reading from inside a syllable'],
  ['ba', ['short'], 'two letters begin a name, not a word of it'],
  ['bao', ['short', 'long'], 'three letters begin a word too'],
  ['aa', ['long'], 'initials from their beginning on'],
  ['ab', [], 'initials from further on'],
  ['k', ['long'], 'one letter that is all initials, and the beginning of a name'],
  ['3', [], 'one digit inside a name'],
  ['宝cabank', [], 'the end of one name and the next name'],
  ['baoaab', [], 'the end of a reading and the initials'],
])('%s finds %j: %s', (query, ids, _) => expect(found(query)).toEqual(ids));

test('one letter finds initials only where it is all of them', () => {
  const initials = (letters: string) => [buildInstitution({ initials: [letters] })];
  expect(searchByName(initials('xy'), 'x')).toEqual([]);
  expect(searchByName(initials('xy'), 'xy')).toHaveLength(1);
  expect(searchByName(initials('x'), 'x')).toHaveLength(1);
});

test('names, readings and initials that are empty find nothing and hide nothing', () => {
  const empty = buildInstitution({ brand: { zh: '', en: '' }, pinyin: ['', ' jin  fu'] });
  const bare = [{ ...empty, legalName: null, initials: [''] }];
  expect(['示', 'sample', 'fujin'].flatMap((query) => searchByName(bare, query))).toEqual([]);
  expect(['jinfu', 'jin'].map((query) => searchByName(bare, query).length)).toEqual([1, 1]);
});

import { expect, test } from 'vitest';
import { buildInstitution } from '@/lib/directory/factories/institution';
import { namedInstitutions } from './named-institutions';

const institutions = [
  buildInstitution({ id: 'short', kind: 'clearing', brand: { zh: '星河', en: 'Xing' } }),
  buildInstitution({
    id: 'long',
    kind: 'acquirer',
    brand: { zh: '星河商务', en: 'Xinghe Merchant' },
    aliases: ['XHM', '1234'],
  }),
  buildInstitution({ id: 'state', kind: 'authority', brand: { zh: '某某局', en: 'Office' } }),
];
const named = (text: string) => namedInstitutions(text, institutions).map(({ id }) => id);

test.each([
  ['他说是星河的客服', ['short']],
  ['自称星河商务售后', ['long']],
  ['自称 星 河 商务 售后', ['long']],
  ['says he is from XHM', ['long']],
  ['axhmb', []],
  ['机身号 1234', []],
  ['星 可', []],
  ['某某局打来', []],
  ['', []],
])('"%s" names %j: whole names, the longer one, nothing guessed', (text, ids) => {
  expect(named(text)).toEqual(ids);
});

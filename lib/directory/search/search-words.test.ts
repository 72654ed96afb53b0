import { describe, expect, test } from 'vitest';
import { buildInstitution } from '../factories/institution';
import type { Institution } from '../model/institution';
import { searchByName } from './search';

type Names = Partial<Pick<Institution, 'legalName' | 'aliases' | 'pinyin' | 'initials'>>;

/** An institution of this brand, English or Chinese, and no other name unless it is given. */
function called(brand: string, names: Names = {}): Institution {
  const both = { zh: brand, en: brand };
  return buildInstitution({ id: brand, brand: both, legalName: null, ...names });
}

const found = (query: string, ...institutions: Institution[]) =>
  searchByName(institutions, query).map(({ id }) => id);

describe('a name is found from the beginning of a word on', () => {
  test.each([
    ['boc', 'Ningbo Co'],
    ['ingbo', 'Ningbo Co'],
    ['付ab', '付Xab'],
  ])('"%s" does not find %s', (query, brand) => expect(found(query, called(brand))).toEqual([]));

  test.each([
    ['ningboco', 'Ningbo Co'],
    ['com', 'Ningbo COM'],
    ['支付', '易宝支付'],
    ['付a', '支付abc'],
    ['a付', '易a付款'],
  ])('"%s" finds %s', (query, brand) => expect(found(query, called(brand))).toEqual([brand]));

  test('and a reading from the beginning of a syllable on', () => {
    const bank = called('天津', { pinyin: ['tian jin'], initials: ['tj'] });
    expect(found('ian', bank)).toEqual([]);
    expect(found('jin', bank)).toEqual(['天津']);
  });
});

describe('few Latin letters', () => {
  test('find a word only where the name begins with them', () => {
    expect(found('co', called('Sample Co'), called('Coin'))).toEqual(['Coin']);
  });

  test('find initials from two on', () => {
    const bank = called('拉卡拉', { pinyin: ['la ka la'], initials: ['xyz'] });
    expect(found('x', bank)).toEqual([]);
    expect(found('xy', bank)).toEqual(['拉卡拉']);
    expect(found('yz', bank)).toEqual([]);
  });
});

describe('the best comes first', () => {
  test('the whole name before its beginning, and its beginning before its middle', () => {
    const all = [called('国通支付宝'), called('支付宝'), called('支付')];
    expect(found('支付', ...all)).toEqual(['支付', '支付宝', '国通支付宝']);
  });

  test('whole initials before the beginning of others', () => {
    const all = [called('甲', { initials: ['lsd'] }), called('乙', { initials: ['ls'] })];
    expect(found('ls', ...all)).toEqual(['乙', '甲']);
  });
});

describe('the words people add', () => {
  test('are left out when nothing bears them, however many there are', () => {
    expect(found('乐刷官方客服电话', called('乐刷'))).toEqual(['乐刷']);
    expect(found('abc pos', called('ABC'))).toEqual(['ABC']);
  });

  test('stay where a name bears them', () => {
    expect(found('乐刷电话', called('乐刷'), called('乐刷电话'))).toEqual(['乐刷电话']);
  });

  test('never leave less than a name: of "mpos机" no "m" remains', () => {
    expect(found('mpos机', called('Mobile'))).toEqual([]);
  });
});

test('a text longer than any name finds nothing, and one that just fits does', () => {
  const bank = called('x'.repeat(101));
  expect(found('x'.repeat(100), bank)).toHaveLength(1);
  expect(found('x'.repeat(101), bank)).toEqual([]);
});

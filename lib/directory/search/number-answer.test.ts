import { expect, test } from 'vitest';
import { answerForNumber, looksLikeNumber } from './number-answer';

test.each([
  ' 110 ',
  '\u202a110\u202c',
  '95588',
  '４００-820-2819',
  '95588 转 1',
  '+86 10 6600 1918',
  '\u202d159 8765 4321\u202c',
  '138·0013·8000',
  '电话13800138000',
  '反诈专线 96110',
  '+86 138 0013 8000 （广东深圳）',
  '一三八零零一三八零零零',
])('"%s" is taken for a number', (query) => expect(looksLikeNumber(query)).toBe(true));

test.each(['11', '360 数科', 'POS 95', '', '----'])('"%s" is taken for a name', (query) => {
  expect(looksLikeNumber(query)).toBe(false);
});

test('what cannot be read as a number has no owner and no class', () => {
  expect(answerForNumber([], '没有数字')).toMatchObject({
    parsed: null,
    official: null,
    numberClass: 'unknown',
  });
});

test('a number belongs to whoever published it, under its own spelling', () => {
  const rows = ['95588', '4006695588'].map((number) => {
    return { institution: 'icbc', number, direction: 'unknown' as const };
  });
  const other = { institution: 'lakala', number: '95016', direction: 'unknown' as const };
  expect(answerForNumber([other, ...rows], '400-669-5588')).toMatchObject({
    institution: 'icbc',
    official: '4006695588',
  });
  expect(answerForNumber([other, ...rows], '95589').official).toBeNull();
});

test('a number that only takes calls is official too', () => {
  const row = { institution: 'icbc', number: '95588', direction: 'inboundOnly' as const };
  expect(answerForNumber([row], '95588')).toMatchObject({
    relation: 'matchesInboundOnly',
    official: '95588',
  });
});

import { expect, test } from 'vitest';
import { initialsOf, pinyinOf } from './pinyin';

test.each([
  ['重庆鲲鹏', 'chong qing kun peng', 'cqkp'],
  ['银联', 'yin lian', 'yl'],
  ['工行', 'gong hang', 'gh'],
  ['随行付', 'sui xing fu', 'sxf'],
  ['乐刷', 'le shua', 'ls'],
  ['付临门', 'fu lin men', 'flm'],
  ['银联POS', 'yin lian pos', 'ylpos'],
  ['公安报警 110', 'gong an bao jing 110', 'gabj110'],
])('%s is read %s', (name, spelled, initials) => {
  expect(pinyinOf(name, {})).toBe(spelled);
  expect(initialsOf(spelled, name)).toBe(initials);
});

test('a reading given with the entry wins over the dictionary', () => {
  expect(pinyinOf('央行', {})).not.toBe('yang hang');
  expect(pinyinOf('央行投诉', { 央行: 'yang hang' })).toBe('yang hang tou su');
  expect(pinyinOf('新国都', { 新国都: 'xin guo du' })).toBe('xin guo du');
});

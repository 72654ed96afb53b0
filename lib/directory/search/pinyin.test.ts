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
  ['绿洲', 'lv zhou', 'lz'],
  ['支付（北京）有限公司', 'zhi fu bei jing you xian gong si', 'zfbjyxgs'],
  ['Pay-2 支付', 'pay 2 zhi fu', 'pay2zf'],
])('%s is read %s', (name, spelled, initials) => {
  expect(pinyinOf(name, {})).toBe(spelled);
  expect(initialsOf(spelled, name)).toBe(initials);
});

test('a reading given with the entry wins over the dictionary', () => {
  expect(pinyinOf('央行', {})).not.toBe('yang hang');
  expect(pinyinOf('央行投诉', { 央行: 'yang hang' })).toBe('yang hang tou su');
  expect(pinyinOf('新国都', { 新国都: 'xin guo du' })).toBe('xin guo du');
});

test('of two readings the one for the longer text wins, and what stands around it is read on', () => {
  const readings = { 长: 'zhang', 长沙: 'chang sha' };
  expect(pinyinOf('新长沙银行长', readings)).toBe('xin chang sha yin hang zhang');
});

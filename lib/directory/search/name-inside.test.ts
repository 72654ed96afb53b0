import { expect, test } from 'vitest';
import { readDirectoryFiles } from '../import/files';
import { institutionFrom } from '../import/institution';
import { parseDirectory } from '../import/parse';
import { brandInside } from './name-inside';
import { searchByName } from './search';

const { entries } = parseDirectory(await readDirectoryFiles('prisma/directory'));
const institutions = entries.map(({ entry }) => institutionFrom(entry));

test.each([
  ['银联POS运营中心', 'china-unionpay'],
  ['中国银联商户管理中心', 'china-unionpay'],
  ['拉卡拉POS机售后服务中心', 'lakala'],
  ['全国拉卡拉终端升级部', 'lakala'],
  ['银联商务收单业务总部', 'chinaums'],
])('%s is no name, and leads to %s', (typed, id) => {
  expect(searchByName(institutions, typed)).toEqual([]);
  expect(brandInside(institutions, typed).map((one) => one.id)).toEqual([id]);
});

test.each([
  // words alone, a brand nobody bears, one letter off, a shop's name, two halves of a brand
  ...['POS运营中心', '全国POS机管理中心', '安诚达POS运营中心', '银连POS运营中心', '拉卡啦售后中心'],
  ...['银联大酒店', '小银联便利店服务部', '拉POS卡拉中心', '', 'x'],
])('"%s" leads to nobody', (typed) => {
  expect(brandInside(institutions, typed)).toEqual([]);
});

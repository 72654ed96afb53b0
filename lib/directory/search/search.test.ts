import { describe, expect, test } from 'vitest';
import { readDirectoryFiles } from '../import/files';
import { institutionFrom } from '../import/institution';
import { parseDirectory } from '../import/parse';
import { officialRows } from '../model/published';
import { answerForNumber, looksLikeNumber } from './number-answer';
import { search, searchByName } from './search';

const { entries } = parseDirectory(await readDirectoryFiles('prisma/directory'));
const institutions = entries
  .map(({ entry }) => institutionFrom(entry))
  .sort((a, b) => a.number - b.number);
const found = (query: string) => search(institutions, query).map(({ id }) => id);

/* Each row: what is typed, what must come first, in this order; with `only` nothing else may come. */

describe('a name finds its institution and no other', () => {
  test.each([
    // The name on the sticker
    ['拉卡拉', 'lakala'],
    ['银联商务', 'chinaums bj-chinaums'],
    ['乐刷', 'leshua'],
    ['立刷', 'jlpay'],
    ['点刷', 'kaidianbao'],
    ['自由刷', 'fulinmen'],
    ['瑞刷', 'ruiyinxin'],
    ['全民付', 'chinaums'],
    ['富掌柜', 'fuiou'],
    ['汇来米', 'huifu'],
    ['星支付', 'postar'],
    ['云闪付', 'china-unionpay'],
    ['收钱吧', 'shouqianba'],
    ['微信收款码', 'wechat-pay'],
    ['支付宝', 'alipay'],
    ['壹钱包', 'pingan-pay'],
    ['钱宝', 'kunpeng-pay'],
    ['国通星驿', 'postar'],
    ['工行', 'icbc'],
    ['招行', 'cmb'],
    ['反诈中心', 'antifraud-96110 miit-12381'],
    ['工信部', 'miit-12381'],
    ['报警', 'police-110'],
    ['A920', 'pax'],
    // Two names of one company, as a sticker has them
    ['随行付鑫联盟', 'vbill'],
    ['嘉联立刷', 'jlpay'],
    ['开店宝点刷', 'kaidianbao'],
    ['開店寶點刷', 'kaidianbao'],
    ['银联商务全民付', 'chinaums'],
    // The name over its app on the phone
    ['快钱钱包', 'bill99'],
    ['掌上生活', 'cmb'],
    // The legal name on the slip or the contract, or its beginning or middle
    ['拉卡拉支付股份有限公司', 'lakala'],
    ['福建星驿', 'postar'],
    ['鲲鹏', 'kunpeng-pay'],
    ['财付通', 'wechat-pay'],
    ['时时同云', 'keruyun'],
    // Spelling as it comes: width, case, spaces
    ['ＬＡＫＡＬＡ', 'lakala'],
    ['拉 卡 拉', 'lakala'],
    ['mPOS点刷', 'kaidianbao'],
    // With the words people add
    ['拉卡拉客服电话', 'lakala'],
    ['拉卡拉官方客服', 'lakala'],
    ['随行付POS机', 'vbill'],
    ['海科融通的电话', 'hkrt'],
    ['乐刷售后', 'leshua'],
    ['乐刷聚合支付', 'leshua'],
    ['合利宝MPOS', 'helipay'],
    ['立刷电签', 'jlpay'],
    ['支付宝付款码', 'alipay'],
    ['拉卡拉app', 'lakala'],
    ['huifu hotline', 'huifu'],
    // Pinyin
    ['lakala', 'lakala'],
    ['la ka la', 'lakala'],
    ['leshua', 'leshua'],
    ['lishua', 'jlpay'],
    ['yinlianshangwu', 'chinaums bj-chinaums'],
    ['suixingfu', 'vbill'],
    ['fulinmen', 'fulinmen'],
    ['xingyifu', 'postar'],
    ['gonghang', 'icbc'],
    ['jiaohang', 'bocom'],
    ['zhaohang', 'cmb'],
    ['yanghang', 'pbc-12363'],
    ['xinguodu', 'xinguodu'],
    ['fubei', 'fubei'],
    ['zhifubao', 'alipay'],
    ['kunpeng', 'kunpeng-pay'],
    // A character's other reading, from the beginning on
    ['yueshua', 'leshua'],
    ['suihangfu', 'vbill'],
    ['gongxing', 'icbc'],
    ['chengfutong', 'shengpay'],
    ['laqiala', 'lakala'],
    ['fubai', 'fubei'],
    ['xinguodou', 'xinguodu'],
    ['zhongqingnong', 'cqrcb'],
    // Traditional characters
    ['銀聯商務', 'chinaums bj-chinaums'],
    ['樂刷', 'leshua'],
    ['滙付', 'huifu'],
    ['微信支付', 'wechat-pay'],
    ['通聯支付客服電話', 'allinpay'],
    ['工商銀行', 'icbc'],
    ['國家反詐中心', 'antifraud-96110'],
    // Initials
    ['lkl', 'lakala'],
    ['ylsw', 'chinaums'],
    ['sxf', 'vbill'],
    ['hkrt', 'hkrt'],
    ['kdb', 'kaidianbao'],
    ['zfb', 'alipay'],
    // English
    ['UnionPay', 'china-unionpay chinaums'],
    ['WeChat Pay', 'wechat-pay'],
    ['ICBC', 'icbc'],
    ['Huifu', 'huifu'],
    ['NEXGO', 'xinguodu'],
    ['Yeahka', 'leshua'],
  ])('%s', (query, ids) => expect(found(query).join(' ')).toBe(ids));
});

describe('an exact name comes before a longer one, and both before a name that only contains it', () => {
  test.each([
    ['银联', ['china-unionpay', 'chinaums', 'bj-chinaums']],
    ['中国银行', ['boc']],
    ['ls', ['leshua', 'jlpay']],
    ['平安', ['pingan-bank', 'pingan-pay']],
    ['boc', ['boc', 'bocom']],
    ['易通', ['yitong-jinfu']],
    ['美团', ['meituan-pay', 'meituan-pos']],
    ['Bank of China', ['boc', 'icbc', 'abc']],
    ['重庆', ['kunpeng-pay', 'cqrcb']],
  ])('%s', (query, first) => expect(found(query).slice(0, first.length)).toEqual(first));
});

describe('a number in any spelling finds its owner', () => {
  test.each([
    ['95588', 'icbc'],
    ['９５５８８', 'icbc'],
    ['021-95588', 'icbc'],
    ['+86 95588', 'icbc'],
    ['0086 10 95588', 'icbc'],
    ['400-820-2819', 'huifu'],
    ['400 820 2819', 'huifu'],
    ['4008202819', 'huifu'],
    ['40066-95566', 'boc'],
    ['95017转2', 'wechat-pay'],
    ['1010-7888', 'meituan-pay'],
    ['110', 'police-110'],
    ['96110', 'antifraud-96110'],
    ['12315', 'samr-12315'],
  ])('%s', (query, id) => expect(found(query)).toEqual([id]));
});

describe('a near miss finds nothing', () => {
  test.each([
    ['拉卡啦', 'another character'],
    ['啦卡拉', 'another character'],
    ['lakaka', 'another letter'],
    ['lakalaa', 'a letter more'],
    ['kalaka', 'letters moved'],
    ['yueka', 'another reading of a character that has one'],
    ['银联POS运营中心', 'a name UnionPay says does not exist'],
    ['拉卡拉乐刷', 'two companies'],
    ['银联商务拉卡拉', 'two companies'],
    ['嘉联立刷宝', 'two names and something more'],
    ['聚合支付', 'nothing but an added word'],
    ['9558', 'a digit missing'],
    ['955881', 'a digit more'],
    ['95589', 'another digit'],
    ['895588', 'a digit before'],
    ['400-820-2818', 'another digit'],
    ['95016888', 'a number that only begins like one'],
    ['13800138000', 'a mobile'],
    ['客服', 'nothing but an added word'],
    ['pos机', 'nothing but an added word'],
    ['', 'nothing'],
    ['   ', 'nothing'],
    ['%', 'a mark'],
    ['拉卡拉'.repeat(30), 'a text too long to be a name'],
  ])('"%s": %s', (query) => expect(found(query)).toEqual([]));
});

test('every institution is found by its own names, readings and numbers', () => {
  for (const institution of institutions) {
    const { id, brand, legalName, aliases, pinyin, initials, hotlines } = institution;
    const legal = legalName === null ? [] : [legalName.zh, legalName.en];
    const names = [brand.zh, brand.en, ...legal, ...aliases, ...pinyin, ...initials];
    for (const name of names) {
      expect(searchByName(institutions, name).map((one) => one.id)).toContain(id);
    }
    for (const { number, display } of hotlines) {
      expect([found(number), found(display)]).toEqual([[id], [id]]);
    }
  }
});

test('a name is told from a number', () => {
  expect(
    ['95588', '400 820 2819', '+86-110', '95017转2', '反诈专线 96110'].every(looksLikeNumber),
  ).toBe(true);
  expect(['拉卡拉', '2dfire', 'A920', '11', '第一银行', ''].some(looksLikeNumber)).toBe(false);
});

test('a number that resembles an official one is told as a look-alike, never as a match', () => {
  const rows = officialRows({ institutions });
  expect(answerForNumber(rows, '955881').relation).toBe('lookalike');
  expect(answerForNumber(rows, '13800138000').numberClass).toBe('mobile');
  expect(answerForNumber(rows, '95588')).toMatchObject({
    relation: 'matches',
    institution: 'icbc',
  });
});

import { textKey } from '../model/text-key';
import type { Entry } from './schema';

/** A name of an institution and the field it stands in. */
export interface Named {
  readonly name: string;
  readonly field: string;
}

const namedKinds: ReadonlySet<string> = new Set([
  'app',
  'appPackage',
  'wechatAccount',
  'miniProgram',
]);

/** Every name an entry gives its institution, in both languages, its apps and accounts included. */
export function namesOf({ brand, aliases, legalName, channels }: Entry): Named[] {
  return [
    { name: brand.zh, field: 'brand.zh' },
    { name: brand.en, field: 'brand.en' },
    ...aliases.map((name) => ({ name, field: 'aliases' })),
    ...(legalName === null
      ? []
      : [
          { name: legalName.zh, field: 'legalName.zh' },
          { name: legalName.en, field: 'legalName.en' },
        ]),
    // An app or an account under somebody else's name deceives as much as a brand.
    ...channels
      .filter(({ kind }) => namedKinds.has(kind))
      .map(({ kind, value, display }) => ({ name: display, field: `${kind} ${value}` })),
  ];
}

/** Makes two names equal that a reader would take for one: spelling as in search, and letters that look alike. */
export function lookalikeKey(name: string): string {
  return textKey(name).replace(/[i1]/g, 'l').replaceAll('0', 'o').replaceAll('rn', 'm');
}

// Words that say what somebody is to a merchant, not who he is.
const serviceWords = [
  '客户服务',
  '客服',
  '服务',
  '中心',
  '热线',
  '电话',
  '专线',
  '售后',
  '官方',
  '官网',
  '总部',
  '人工',
  '专员',
  '平台',
  '后台',
  '商户',
  '收款',
  '刷卡机',
  'pos机',
  'pos',
  '技术',
  '维护',
  '支持',
  '理赔',
  '退款',
  '风控',
  'customerservice',
  'aftersales',
  'service',
  'support',
  'official',
  'hotline',
  'helpdesk',
  'center',
  'centre',
];
const service = new RegExp(serviceWords.join('|'), 'g');

/** A name as search spells it, without service words: 拉卡拉客服 becomes 拉卡拉; empty when it is nothing else. */
export function withoutServiceWords(name: string): string {
  return textKey(name).replace(service, '');
}

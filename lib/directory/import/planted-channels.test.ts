import { describe, expect, test } from 'vitest';
import { page as authorityPage, refusalsOf } from '../factories/directory-file';
import { buildChannel, buildEvidence } from '../factories/institution';
import { type OwnWordsPage, stillRead } from '../model/own-words';
import { trustStateFor } from '../model/trust';

/* What somebody would write who wants his domain, app or account in the directory, or a promise nobody made. */

const both = (text: string) => ({ zh: text, en: text });
const named = (id: string, number: number, kind: string, name: string, en: string) => ({
  id,
  number,
  kind,
  legalName: null,
  brand: { zh: name, en },
});
const icbc = named('icbc', 1, 'bank', '工商银行', 'ICBC');
const cmb = named('cmb', 2, 'bank', '招商银行', 'CMB');
const fake = named('fake', 3, 'acquirer', '别家', 'Another');
const ownPage = { ...authorityPage, kind: 'ownSite', url: 'https://www.icbc.com.cn/a' };
const someone = (who: string, quote: string) => ({
  kind: 'thirdParty',
  publisher: both(who),
  quote,
  seenOn: '2026-01-01',
});

/** A channel as a file writes it: sourced by an authority unless said otherwise. */
function channel(kind: string, value: string, part: object = {}) {
  const evidence = [{ ...authorityPage, quote: value }];
  const shared = { publishAs: 'sourced', seenOn: '2026-01-01', evidence };
  return { kind, value, display: value, ...shared, ...part };
}
const unconfirmed = (kind: string, value: string, part: object = {}) =>
  channel(kind, value, {
    publishAs: 'unconfirmed',
    evidence: [someone('甲', value), someone('乙', value)],
    ...part,
  });
const lines = (...written: object[]) => refusalsOf('a', ...written).join('\n');
const withChannels = (entry: object, ...channels: object[]) => ({ ...entry, channels });

const site = channel('website', 'icbc.com.cn', { evidence: [ownPage] });
const app = unconfirmed('appPackage', 'com.icbc', { display: '中国工商银行' });
const bank = withChannels(icbc, site, app, channel('wechatAccount', '工行服务'));
const other = withChannels(cmb, channel('website', 'cmbchina.com'));

test('what is right is taken', () => {
  expect(lines(bank, other)).toBe('');
  expect(lines(withChannels(fake, unconfirmed('website', 'fakepay.cn')))).toBe('');
  expect(lines(withChannels(fake, unconfirmed('smsSender', '106980095533')))).toBe('');
});

describe('a website is refused', () => {
  test.each<[string, object, string]>([
    [
      'that the reviewed hosts do not give to its owner',
      channel('website', 'fakepay.cn'),
      'a reviewed host of fake, got fakepay.cn',
    ],
    [
      'that says of itself whose it is',
      channel('website', 'fakepay.cn', { evidence: [{ ...ownPage, url: 'https://fakepay.cn/' }] }),
      'an address on a reviewed host',
    ],
    [
      'with an agent’s page behind it',
      unconfirmed('website', 'fakepay.cn', {
        evidence: [
          someone('甲', 'fakepay.cn'),
          { ...someone('乙', 'fakepay.cn'), url: 'https://www.vlakala.com/x' },
        ],
      }),
      'belongs to an agent',
    ],
    [
      'that is an agent’s',
      unconfirmed('website', 'vlakala.com'),
      'an agent or a copier proves nothing',
    ],
    [
      'that is below an agent’s',
      unconfirmed('website', 'pos.vlakala.com'),
      'an agent or a copier proves nothing',
    ],
    [
      'that is another institution’s',
      unconfirmed('website', 'icbc.com.cn'),
      'which is reviewed as of icbc',
    ],
    [
      'below another institution’s',
      unconfirmed('website', 'pos.icbc.com.cn'),
      'which is reviewed as of icbc',
    ],
    [
      'that is a newspaper’s',
      unconfirmed('website', 'ce.cn'),
      'which is reviewed as of a publisher',
    ],
    [
      'of a government for somebody who is none',
      unconfirmed('website', 'fake.gov.cn'),
      'no gov.cn domain',
    ],
    [
      'that a platform lets anybody use',
      unconfirmed('website', 'github.io'),
      'below which everything is its own',
    ],
    ['that is a registry’s', unconfirmed('website', 'com.cn'), 'below which everything is its own'],
    [
      'with a Cyrillic letter',
      unconfirmed('website', 'iсbc.com.cn'),
      'a host in plain small letters',
    ],
    [
      'written in Punycode',
      unconfirmed('website', 'xn--ibc-hed.com.cn'),
      'a host in plain small letters',
    ],
    ['with a path', unconfirmed('website', 'fakepay.cn/icbc'), 'a host in plain small letters'],
    ['with a port', unconfirmed('website', 'fakepay.cn:8080'), 'a host in plain small letters'],
    [
      'that is an address of digits',
      unconfirmed('website', '10.0.0.1'),
      'a host in plain small letters',
    ],
    [
      'that shows another host',
      unconfirmed('website', 'fakepay.cn', { display: 'icbc.com.cn' }),
      'the same as the value',
    ],
    [
      'one letter beside another’s',
      unconfirmed('website', 'cmbchlna.com'),
      'which is or looks like cmbchina.com of cmb',
    ],
    [
      'one letter more than another’s',
      unconfirmed('website', 'cmbchinaa.com'),
      'which is or looks like cmbchina.com of cmb',
    ],
    [
      'with two letters of another’s swapped',
      unconfirmed('website', 'cmbhcina.com'),
      'which is or looks like cmbchina.com of cmb',
    ],
    [
      'with another’s name under another ending',
      unconfirmed('website', 'cmbchina.cn'),
      'which is or looks like cmbchina.com of cmb',
    ],
    [
      'with another’s name inside',
      unconfirmed('website', 'cmbchina-fuwu.com'),
      'which is or looks like cmbchina.com of cmb',
    ],
    [
      'with a short name of another’s under another ending',
      unconfirmed('website', 'icbc.cn'),
      'which is or looks like icbc.com.cn of icbc',
    ],
    [
      'whose pages do not print it',
      unconfirmed('website', 'fakepay.cn', { evidence: [someone('甲', 'x'), someone('乙', 'y')] }),
      'a page that prints fakepay.cn',
    ],
    [
      'with another address in the quote',
      unconfirmed('website', 'fakepay.cn', {
        evidence: [someone('甲', 'fakepay.cn 或 fake-pay.net'), someone('乙', 'fakepay.cn')],
      }),
      'got fake-pay.net',
    ],
    [
      'with a number in the quote',
      unconfirmed('website', 'fakepay.cn', {
        evidence: [someone('甲', 'fakepay.cn 热线 4008881234'), someone('乙', 'fakepay.cn')],
      }),
      'got 4008881234',
    ],
  ])('%s', (_what, wrong, reason) => {
    expect(lines(bank, other, withChannels(fake, wrong))).toContain(reason);
  });
});

describe('an app or an account is refused', () => {
  test.each<[string, object, string]>([
    [
      'with another’s package id',
      unconfirmed('appPackage', 'com.icbc', { display: '别家' }),
      'which is or looks like com.icbc of icbc',
    ],
    [
      'with it in other letters',
      unconfirmed('appPackage', 'com.ICBC', { display: '别家' }),
      'which is or looks like com.icbc of icbc',
    ],
    [
      'with an id below another’s',
      unconfirmed('appPackage', 'com.icbc.pos', { display: '别家' }),
      'which is or looks like com.icbc of icbc',
    ],
    [
      'with an id that is none',
      unconfirmed('appPackage', 'com', { display: '别家' }),
      'a package id such as',
    ],
    [
      'with the name of another institution',
      unconfirmed('app', '工商银行'),
      'something no other entry has',
    ],
    [
      'that shows the name of another institution',
      unconfirmed('appPackage', 'com.fake', { display: '工商银行' }),
      'something no other entry has',
    ],
    [
      'with it and service words',
      unconfirmed('wechatAccount', '工商银行客服'),
      'a name that is not the name of somebody else with service words',
    ],
    [
      'with another’s account',
      unconfirmed('wechatAccount', '工行服务'),
      'which is or looks like 工行服务 of icbc',
    ],
    ['with a Cyrillic letter', unconfirmed('app', 'Fаke'), 'the name of an app'],
    [
      'with a telephone number in its name',
      unconfirmed('wechatAccount', '别家 4008881234'),
      'without a telephone number, got 4008881234',
    ],
    [
      'with an address in its name',
      unconfirmed('miniProgram', 'fake-pay.net'),
      'a web address that is not reviewed',
    ],
    ['that is a mobile number', unconfirmed('smsSender', '13800138000'), 'never a mobile number'],
    ['seen tomorrow', unconfirmed('app', '别家商户', { seenOn: '2026-11-23' }), 'not after today'],
    [
      'with one source',
      channel('app', '别家商户', {
        publishAs: 'unconfirmed',
        evidence: [someone('甲', '别家商户')],
      }),
      'two sources by two publishers',
    ],
    [
      'with one source twice',
      unconfirmed('app', '别家商户', {
        evidence: [someone('甲', '别家商户'), someone('甲', '别家商户')],
      }),
      'two sources by two publishers',
    ],
    [
      'as sourced without a page of its own',
      channel('app', '别家商户', {
        evidence: [someone('甲', '别家商户'), someone('乙', '别家商户')],
      }),
      'a page by ownSite, regulator',
    ],
    [
      'as sourced by a page on another’s host',
      channel('app', '别家商户', { evidence: [{ ...ownPage, quote: '别家商户' }] }),
      'expected a page by ownSite',
    ],
    [
      'as verified',
      unconfirmed('app', '别家商户', { publishAs: 'verified' }),
      'one of sourced, unconfirmed',
    ],
    ['of a kind nobody knows', unconfirmed('qqGroup', '别家商户'), 'one of website, app'],
  ])('%s', (_what, wrong, reason) => {
    expect(lines(bank, other, withChannels(fake, wrong))).toContain(reason);
  });
});

const says = { ...ownPage, quote: '我行不会索要验证码', pageDate: '2025-05' };
const statement = (part: object) => ({
  ...icbc,
  statements: [{ scope: 'any', evidence: { ...says, ...part } }],
});
const way = (part: object, how = both('打官方电话核对。')) => ({
  ...icbc,
  verifications: [{ kind: 'callBack', how, evidence: { ...says, ...part } }],
});

describe('what an institution says, and how it verifies,', () => {
  test('is taken from its own and from an authority’s page', () => {
    for (const right of [statement({}), way({}), way({ pageDate: null })])
      expect(lines(right)).toBe('');
    expect(lines(statement({ kind: 'regulator', url: 'https://www.pbc.gov.cn/' }))).toBe('');
  });

  test.each<[string, object, string]>([
    ['an agent', { url: 'https://www.vlakala.com/x' }, 'belongs to an agent'],
    ['another institution', { url: 'https://www.cmbchina.com/x' }, 'expected a page by ownSite'],
    [
      'somebody whose host looks alike',
      { url: 'https://www.icbcasia.com/x' },
      'an address on a reviewed host',
    ],
    [
      'a newspaper',
      { kind: 'news', url: 'http://finance.ce.cn/x' },
      'one of ownSite, regulator, ownRepository',
    ],
    ['a bank about another', { kind: 'bankNotice' }, 'one of ownSite, regulator, ownRepository'],
    ['nobody who can be opened', { url: null }, 'evidence.url'],
    ['a page of tomorrow', { pageDate: '2026-12' }, 'not after today'],
    ['with a number', { quote: '我行不会外呼，请打 4008881234' }, 'got 4008881234'],
    ['with an address', { quote: '我行不会外呼，请看 icbc-fuwu.com' }, 'got icbc-fuwu.com'],
  ])('is not what is said by %s', (_who, part, reason) => {
    expect(lines(statement(part))).toContain(reason);
    expect(lines(way(part))).toContain(reason);
  });

  test('a statement has a date and denies something', () => {
    expect(lines(statement({ pageDate: null }))).toContain('statements[1].evidence.pageDate');
    expect(lines(statement({ quote: '请拨打客服核实' }))).toContain(
      'words that say what it does not do',
    );
  });

  test('a way to verify holds no number in our words', () => {
    expect(lines(way({}, both('请拨 4008881234')))).toContain('got 4008881234');
  });
});

test('what was read too long ago is expired, whatever its kind', () => {
  const old = buildChannel({ seenOn: '2025-01-01' });
  expect(trustStateFor(old, '2026-01-01')).toBe('sourced');
  expect(trustStateFor(old, '2026-01-02')).toBe('expired');
  const evidence = {
    ...buildEvidence({ seenOn: '2025-01-01' }),
    kind: 'ownSite',
    url: 'https://www.icbc.com.cn/',
  } as OwnWordsPage;
  expect(stillRead([{ evidence }], '2026-01-01')).toHaveLength(1);
  expect(stillRead([{ evidence }], '2026-01-02')).toEqual([]);
});

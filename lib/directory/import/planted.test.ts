import { describe, expect, test } from 'vitest';
import { hotline, page, refusalsOf } from '../factories/directory-file';

/* What somebody would write who wants his number, name or address in the directory. */

const entry = {
  id: 'lakala',
  number: 1,
  kind: 'acquirer',
  legalName: { zh: '拉卡拉支付股份有限公司', en: 'Lakala Payment Co., Ltd.' },
  brand: { zh: '拉卡拉', en: 'Lakala' },
  aliases: ['考拉'],
};
const both = (text: string) => ({ zh: text, en: text });
const withHotline = (part: object) => ({ ...entry, hotlines: [{ ...hotline, ...part }] });
const withPage = (part: object) => withHotline({ evidence: [{ ...page, ...part }] });
const lines = (...written: object[]) => refusalsOf('a', ...written);
const at = 'a, lakala, hotline 4000001111';

describe('a display is the number and nothing else', () => {
  test.each([
    '４００-０００-１１１１（总机 4008881234）',
    '400-000-1111（４００８８８１２３４）',
    '400-000-1111 转人工',
    '(400)0001111',
    '400--0001111',
    '-4000001111',
    '400 000 1111',
    '400-000-1112',
  ])('%s', (display) =>
    expect(lines(withHotline({ display }))).toEqual([
      `${at} display: expected the same digits as the number, with dashes between them and nothing else, got ${display}. Write the same number in both fields.`,
    ]),
  );

  test.each(['4000001111', '400-000-1111'])('%s is one', (display) =>
    expect(lines(withHotline({ display }))).toEqual([]),
  );
});

describe('nothing was seen, dated or cancelled after today', () => {
  const licence = { status: 'notOnList', registerUrl: 'https://www.pbc.gov.cn/' };
  test.each<[string, object]>([
    ['hotline 4000001111 seenOn', withHotline({ seenOn: '2026-11-23' })],
    ['hotline 4000001111 evidence.seenOn', withPage({ seenOn: '2099-01-01' })],
    ['hotline 4000001111 evidence.pageDate', withPage({ pageDate: '2027' })],
    ['hotline 4000001111 evidence.pageDate', withPage({ pageDate: '2026-12' })],
    ['licence.asOf', { ...entry, licence: { ...licence, asOf: '2027-10-02' } }],
    [
      'licence.cancelledOn',
      {
        ...entry,
        licence: {
          ...licence,
          status: 'reportedCancelled',
          asOf: '2026-10-02',
          cancelledOn: '2027-01-01',
          reportedBy: both('x'),
        },
      },
    ],
    [
      'warnings.date',
      { ...entry, warnings: [{ date: '2027-01-01', publisher: both('x'), text: both('x') }] },
    ],
  ])('%s', (field, wrong) => {
    const [line, ...more] = lines(wrong);
    expect(line).toContain(
      `a, lakala, ${field}: expected a day that is not after today, 2026-11-22`,
    );
    expect(more).toEqual([]);
  });

  test('today itself, and the month and year it is in, are no future', () => {
    for (const pageDate of ['2026', '2026-11', '2026-11-22']) {
      expect(lines(withPage({ pageDate, seenOn: '2026-11-22' }))).toEqual([]);
    }
  });
});

describe('a page is first-hand only where its publisher writes', () => {
  const elsewhere = (kind: string, url: string | null) =>
    lines(withPage({ kind, ...(url === null ? {} : { url }) })).join('\n');
  test.each([
    [
      'ownSite',
      'a file in somebody’s repository',
      'https://github.com/metowolf/vCards/blob/x/y.yaml',
    ],
    ['ownSite', 'a bank', 'https://www.icbc.com.cn/'],
    ['ownSite', 'a newspaper', 'http://finance.ce.cn/rolling/201302/01/t1.shtml'],
    ['ownSite', 'an authority', 'https://www.pbc.gov.cn/'],
    ['ownRepository', 'another account', 'https://github.com/huifurepo/x/blob/main/README.md'],
    ['ownRepository', 'an issue', 'https://github.com/huifurepo/x/issues/1'],
    ['regulator', 'a newspaper', 'https://tech.sina.cn/2020-09-21/d.html'],
    ['regulator', 'a bank', 'https://www.icbc.com.cn/'],
    ['bankNotice', 'a bank about an acquirer', 'https://www.icbc.com.cn/'],
  ])('%s by %s is refused', (kind, _who, url) => {
    expect(elsewhere(kind, url)).toContain(`${at} evidence: expected a page by ${kind} with its`);
    expect(elsewhere(kind, url)).toContain('Name what the page is: news, ownCopy or thirdParty');
  });

  test('nor without an address', () => {
    const pages = [{ ...page, kind: 'ownSite', url: null }];
    expect(lines(withHotline({ evidence: pages })).join('\n')).toContain('got no address');
  });

  const of = (id: string, kind: string, evidence: object[]) => ({
    ...withHotline({ evidence }),
    id,
    kind,
  });
  test.each<[string, object]>([
    [
      'a bank on its own site',
      of('icbc', 'bank', [{ ...page, kind: 'ownSite', url: 'https://big5.icbc.com.cn/a' }]),
    ],
    [
      'a file of its own repository',
      of('huifu', 'acquirer', [
        {
          ...page,
          kind: 'ownRepository',
          url: 'https://github.com/huifurepo/x/blob/main/README.md',
        },
      ]),
    ],
    [
      'a bank about its clearing organisation',
      of('china-unionpay', 'clearing', [
        { ...page, kind: 'bankNotice', url: 'http://tool1.ccb.com/cn/a.html' },
      ]),
    ],
    [
      'a newspaper as a newspaper',
      of('lakala', 'acquirer', [page, { ...page, kind: 'news', url: 'https://tech.sina.cn/a' }]),
    ],
  ])('%s is taken', (_what, right) => expect(lines(right)).toEqual([]));

  test.each([
    ['its owner’s site', 'https://github.com/huifurepo'],
    ['its owner’s threads', 'https://github.com/huifurepo/x/discussions/2'],
    ['its owner’s wiki', 'https://github.com/huifurepo/x/wiki'],
  ])('an account on a shared host is not %s', (_what, url) => {
    for (const kind of ['ownSite', 'ownRepository']) {
      expect(lines(of('huifu', 'acquirer', [{ ...page, kind, url }])).join('\n')).toContain(
        `expected a page by ${kind}`,
      );
    }
  });
});

describe('nobody gets', () => {
  const fake = (part: object) => ({
    ...entry,
    id: 'fake',
    number: 2,
    legalName: null,
    brand: { zh: '别家', en: 'Another' },
    aliases: [],
    ...part,
  });
  test.each<[string, object, string]>([
    [
      'a brand of somebody else in English',
      { brand: { zh: '别家', en: 'LAKALA' } },
      'brand.en: expected something no other entry has, got name lakala',
    ],
    [
      'it with a letter that looks alike',
      { brand: { zh: '别家', en: 'LakaIa' } },
      'brand.en: expected something no other entry has',
    ],
    [
      'the legal name of somebody else',
      { legalName: { zh: '拉卡拉支付股份有限公司', en: 'Other' } },
      'legalName.zh: expected something no other entry has',
    ],
    [
      'it as an alias, in English',
      { aliases: ['Lakala Payment Co Ltd'] },
      'aliases: expected something no other entry has',
    ],
    [
      'a brand with service words',
      { aliases: ['拉卡拉客服'] },
      'aliases: expected a name that is not the name of somebody else with service words, got 拉卡拉客服, which is 拉卡拉 (lakala) and such words. Use its own name',
    ],
    [
      'an alias with service words',
      { brand: { zh: '考拉官方售后服务中心', en: 'Another' } },
      'brand.zh: expected a name that is not the name of somebody else',
    ],
    [
      'it in English',
      { brand: { zh: '别家', en: 'Lakala Official Customer Service' } },
      'brand.en: expected a name that is not',
    ],
    [
      'one that sounds alike, with service words',
      { aliases: ['拉卡啦客服'] },
      'which sounds like 拉卡拉 (lakala)',
    ],
    [
      'a radical in the place of a character',
      { brand: { zh: '⺠生', en: 'Another' } },
      'brand.zh: expected a text without radicals',
    ],
    ['a Kangxi radical', { aliases: ['⼀生'] }, 'expected a text without radicals'],
    ['a compatibility form', { aliases: ['拉\uf96b'] }, 'expected a text without radicals'],
    [
      'a Han sign that is no character',
      { aliases: ['拉卡々'] },
      'expected a name of Chinese characters',
    ],
    [
      'a telephone number in a name',
      { aliases: ['别家 4008881234'] },
      'aliases: expected words without a telephone number, got 4008881234',
    ],
    [
      'a web address in a name',
      { aliases: ['lakala-fuwu.com'] },
      'aliases: expected words without a web address that is not reviewed, got lakala-fuwu.com',
    ],
    [
      'a domain of an agent',
      { website: { text: 'vlakala.com' } },
      "website.text: expected the institution's own domain",
    ],
    [
      'somebody else’s site',
      { website: { text: 'icbc.com.cn', url: 'https://www.icbc.com.cn/' } },
      'website.url: expected an address on a reviewed host of fake',
    ],
    [
      'a state number',
      { hotlines: [{ ...hotline, number: '96110', display: '96110' }] },
      'number: expected a number that the state has not given to an authority',
    ],
  ])('%s', (_what, part, reason) => {
    const told = lines(entry, fake(part));
    expect(told.join('\n')).toContain(reason);
    expect(told.some((line) => line.startsWith('a, fake, '))).toBe(true);
  });
});

describe('a remark, note, publisher or warning holds', () => {
  test.each([
    ['no number', '请拨 4008881234', 'a telephone number, got 4008881234'],
    ['no mobile', '经理 138 0013 8000', 'got 13800138000'],
    ['no full-width number', '请拨４００-８８８-１２３４', 'got 4008881234'],
    ['no number with dots', '1·3·8·0·0·1·3·8·0·0·0', 'got 13800138000'],
    ['no spelled number', '请拨四零零八八八一二三四', 'got 四零零八八八一二三四'],
    ['no short number of somebody else', '请拨 95588', 'got 95588'],
    ['no number that ends like a year', '400-820-2019', 'got 4008202019'],
    ['no address', '请登录 https://lakala-fuwu.com/x', 'a web address that is not reviewed, got'],
    ['no bare domain', '请登录lakala-fuwu.com', 'got lakala-fuwu.com'],
    ['no full-width domain', '请登录ｌａｋａｌａ－ｆｕｗｕ．ｃｏｍ', 'a web address'],
  ])('%s', (_what, text, reason) => {
    const words = both(text);
    for (const wrong of [
      { ...entry, remark: words },
      withHotline({ note: words }),
      withPage({ publisher: words }),
      { ...entry, warnings: [{ publisher: both('x'), text: words }] },
      withHotline({
        direction: 'mayCallOut',
        directionEvidence: { text: words, publisher: both('x') },
      }),
    ]) {
      expect(lines(wrong).join('\n')).toContain(reason);
    }
  });

  test('dates, years, counts and its own number', () => {
    for (const text of [
      '页脚 2005-2017，2021-07-15 更新',
      '95% of 1,200 shops',
      '第 3 版 No.1, U.S.',
    ]) {
      expect(lines({ ...entry, remark: both(text) })).toEqual([]);
    }
    expect(lines(withHotline({ note: both('4000001111 转 1') }))).toEqual([]);
  });

  test('and a quote no other long number', () => {
    expect(lines(withPage({ quote: '客服 400-000-1111，售后 400-888-1234' })).join('\n')).toContain(
      'evidence.quote: expected a quote in which no other long number stands than 4000001111, got 4008881234',
    );
    expect(lines(withPage({ quote: '可拨打110、96110、400-000-1111-2（8:00-22:00）' }))).toEqual(
      [],
    );
  });
});

test('an address with a name or a password is none that may be linked', () => {
  for (const url of ['https://:pw@www.pbc.gov.cn/', 'https://pbc@www.pbc.gov.cn/']) {
    expect(lines(withPage({ url })).join('\n')).toContain('expected an address on a reviewed host');
  }
});

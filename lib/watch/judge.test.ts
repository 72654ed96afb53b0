import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fetched } from './fetch/fetched';
import { type Before, judge, textOf, type WatchedFact } from './judge';
import { decodePage } from './read/decode';
import { placeOf } from './read/find-value';
import { pageTextFrom } from './read/page-text';

const address = 'https://www.bank.example/contact';
const phone: WatchedFact = { kind: 'phone', value: '4006689000', quote: '客服热线：400-668-9000' };
const never: Before = { seen: false, label: '', organization: null, past: [] };
const seen: Before = { ...never, seen: true, label: '客服热线', organization: 'Sample Bank' };

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly url?: string;
  readonly organization?: string | null;
}

function answer(body: string | Uint8Array, given: Answer = {}): Fetched {
  const { status = 200, type = 'text/html', url = address, organization = null } = given;
  const content = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const certificate = { organization, commonName: null, issuer: null, validUntil: '', sha256: '' };
  const header = (name: string) => (name === 'content-type' ? type : null);
  return { kind: 'answer', hops: [], url, status, header, content, certificate };
}

function said(fetched: Fetched, fact = phone, before = seen) {
  const ownerOf = (url: string) => (url.includes('other') ? 'other' : 'bank');
  const finding = judge(address, fact, fetched, textOf(fetched), before, ownerOf);
  const { outcome, reason, other } = finding;
  return [outcome, other ?? reason].filter((word) => word !== '').join(' ');
}

describe('a number on a page', () => {
  test.each([
    ['<p>客服热线：400-668-9000</p>'],
    ['<p>４００－６６８－９０００（24小时）</p>'],
    ['<p>400 668 9000 / 95016</p>'],
    ['<p>95016 4006689000</p>'],
    ['<p><b>400</b>-<i>668</i>-<span>9000</span></p>'],
    ['<p>+86 400 668 9000</p>'],
    ['<p>400·668·9000转2</p>'],
    ['<p>拨打<a href="tel:400-668-9000">客服</a></p>'],
    ['<img src="a.png" alt="客服热线 400-668-9000">'],
    [
      '<table><tr><th>业务</th><th>电话</th></tr><tr><td>客服</td><td>400-668-9000</td></tr></table>',
    ],
    ['<p>更新于2026-11-28 浏览4006689 次</p><p>4006689000</p>'],
  ])('is found in any spelling: %s', (body) => {
    expect(said(answer(body))).toBe('there');
  });

  test.each([
    ['<p>客服热线：400-668-9001</p>', 'changed 400-668-9001'],
    ['<table><tr><td>客服热线</td><td>95016</td></tr></table>', 'changed 95016'],
    [
      '<dl><dt>客服热线（24小时）</dt><dd>021-6881 1008</dd></dl>'.replace('（24小时）', ''),
      'changed 021-6881 1008',
    ],
    ['<p>客服热线：2026-11-28</p>', 'gone'],
    ['<p>客服热线：已服务 1380013 位</p>', 'gone'],
    ['<p>广告 400-999-0001</p><p>关于我们</p>', 'gone'],
    ['<!-- 400-668-9000 --><p>关于我们</p>', 'gone'],
    ['<p hidden>400-668-9000</p><p>关于我们</p>', 'gone'],
    ['<div style="display:none"><p>400-668-9000</p></div><p>关于我们</p>', 'gone'],
    ['<script>call("400-668-9000")</script><div id="app"></div>', 'needsPerson script'],
    ['<p>客服热线</p><img src="hotline.png">', 'needsPerson image'],
    ['<p>客服热线：<img src="hotline.png"></p>', 'needsPerson image'],
    ['<p>14006689000</p>', 'gone'],
    ['<p>4006689000123</p>', 'gone'],
    ['<p>021-4006689000-88</p>', 'gone'],
    ['<title>404 页面不存在</title><p>首页</p>', 'moved notFound'],
    ['<form><input name="u"><input type="password"></form>', 'login password'],
  ])('%s: %s', (body, expected) => {
    expect(said(answer(body))).toBe(expected);
  });

  test('that no look has ever read is a matter for a person, unless another stands at its label', () => {
    expect(said(answer('<p>关于我们</p>'), phone, never)).toBe('needsPerson neverRead');
    expect(said(answer('<p>客服热线：95016</p>'), phone, never)).toBe('changed 95016');
  });

  test('with its area code left out is the same', () => {
    const landline = { ...phone, value: '02168811008' };
    expect(said(answer('<p>电话 6881 1008</p>'), landline)).toBe('there');
    expect(said(answer('<p>电话 (021)6881-1008</p>'), landline)).toBe('there');
    expect(said(answer('<p>电话 010-68811008</p>'), landline)).toBe('gone');
  });

  test('is found whatever stands around it, and never in digits that are more', () => {
    const filler = fc.stringMatching(/^[一二年月日客服，。<>&a-z ]{0,30}$/);
    const digits = fc.stringMatching(/^[1-57-9]{1,6}$/); // No 86, which is the country in front of a number.
    fc.assert(
      fc.property(filler, filler, digits, (before, after, more) => {
        const text = (body: string) => pageTextFrom(body, true);
        expect(placeOf(text(`${before} 400-668-9000 ${after}`), phone)).not.toBeNull();
        expect(placeOf(text(`4006689000${more}`), phone)).toBeNull();
        expect(placeOf(text(`${more}4006689000`), phone)).toBeNull();
      }),
    );
  });
});

describe('what is no number', () => {
  test.each([
    ['website', 'icbc.com.cn', '<p>官网 www.icbc.com.cn。</p>', 'there'],
    ['website', 'icbc.com.cn', '<a href="https://icbc.com.cn/">官网</a>', 'there'],
    ['website', 'icbc.com.cn', '<p>myicbc.com.cn</p>', 'gone'],
    ['website', 'icbc.com.cn', '<p>icbc.com.cn.evil.example</p>', 'gone'],
    ['website', 'bank.example', '<p>关于我们</p>', 'there'],
    ['app', '工银 商户通', '<p>请下载“工银商户通”</p>', 'there'],
    ['appPackage', 'com.icbc', '<a href="https://a.example/?id=com.icbc">下载</a>', 'there'],
    ['appPackage', 'com.icbc', '<a href="https://a.example/?id=com.icbc.fake">下载</a>', 'gone'],
  ] as const)('%s %s in %s: %s', (kind, value, body, expected) => {
    expect(said(answer(body), { kind, value, quote: '' })).toBe(expected);
  });
});

describe('an answer that is no page', () => {
  const there = '<p>400-668-9000</p>';
  test.each([
    [{ status: 404 }, 'moved 404'],
    [{ status: 403 }, 'login 403'],
    [{ status: 412 }, 'needsPerson script'],
    [{ status: 503 }, 'unreachable 503'],
    [{ status: 304 }, 'there notModified'],
    [{ type: 'application/pdf' }, 'needsPerson pdf'],
    [{ type: 'image/png' }, 'needsPerson image'],
    [{ url: 'https://www.other.example/' }, 'ownerChanged host'],
    [{ organization: 'Somebody Else' }, 'ownerChanged certificate'],
    [{ organization: 'SAMPLE BANK' }, 'there'],
    [{ url: 'https://www.bank.example/new/contact' }, 'there'],
  ])('%j: %s', (given, expected) => {
    expect(said(answer(there, given))).toBe(expected);
  });

  test.each([
    ['https://www.bank.example/', 'moved redirect'],
    ['https://www.bank.example/sso/login?to=contact', 'login password'],
    ['https://bank.example/contact/', 'gone'],
  ])('without the value, after a redirect to %s: %s', (url, expected) => {
    expect(said(answer('<p>关于我们</p>', { url }))).toBe(expected);
  });

  test('a circle that sets a cookie is a wall; without one nothing was reached', () => {
    const hop = { url: address, at: new Date(), status: 302, headers: [], body: new Uint8Array() };
    const circle = (setsCookie: boolean): Fetched => ({
      kind: 'failed',
      reason: 'redirectLoop',
      url: address,
      hops: [{ ...hop, setsCookie, certificate: null }],
    });
    expect([said(circle(true)), said(circle(false))]).toEqual([
      'login cookie',
      'unreachable redirectLoop',
    ]);
  });
});

describe('encodings', () => {
  // "客服热线：400-668-9000" in GBK.
  const gbk = Buffer.from('bfcdb7fec8c8cfdfa3ba3430302d3636382d39303030', 'hex');
  test.each([
    ['text/html; charset=gbk', ''],
    ['text/html', '<meta charset="gb2312">'],
    ['text/html; charset=utf-8', ''],
    ['text/html; charset=iso-8859-1', ''],
    [
      'text/html; charset=nonsense',
      '<meta http-equiv="Content-Type" content="text/html; charset=">',
    ],
    ['text/html', ''],
  ])('GBK under "%s" and "%s" is read', (type, head) => {
    const body = Buffer.concat([Buffer.from(`${head}<p>`), gbk, Buffer.from('</p>')]);
    expect(decodePage(body, type)).toContain('客服热线：400-668-9000');
  });

  test.each(['gbk', 'utf-8', 'big5', ''])('UTF-8 that says "%s" is UTF-8', (charset) => {
    expect(decodePage(Buffer.from('客服热线'), `text/html; charset=${charset}`)).toBe('客服热线');
  });

  test('UTF-16 with its mark is read, and any bytes give some text', () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('客服', 'utf16le')]);
    expect(decodePage(little, 'text/html')).toBe('客服');
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.string(),
        (bytes, type) => typeof decodePage(bytes, type) === 'string',
      ),
    );
  });
});

test('the deepest and widest pages are read within bounds', () => {
  // As long as a page is read at all; in one piece it takes the parser a minute.
  const deep = pageTextFrom(`${'<div>'.repeat(399_000)}客服`);
  expect(deep.blocks.map(({ text }) => text)).toEqual(['客服']);
  expect(pageTextFrom('<p>客'.repeat(200_000)).blocks.length).toBeLessThanOrEqual(50_000);
  const numbers = `<p>客服热线 ${'4006689001 '.repeat(100_000)}</p>`;
  expect(said(answer(numbers))).toBe('changed 4006689001');
});

test('no page breaks the reading', () => {
  const tag = fc.constantFrom(
    '<table>',
    '</table>',
    '<tr>',
    '<td colspan=-1>',
    '</td>',
    '<th>',
    '<p>',
    '<img>',
    '<input type=password>',
    '<script>',
    '</script>',
    '<div hidden>',
    '</div>',
    '客服',
    '400',
    '-',
    '668-9000',
    '&#0;',
    '<!--',
    '-->',
  );
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 60 }), (parts) => {
      expect(said(answer(parts.join('')))).toMatch(/^[a-zA-Z]+( .*)?$/);
    }),
  );
});

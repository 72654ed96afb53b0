import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LinkFinding, linkFindings } from './link';
import { readLinks } from './read-links';

/** A text → its links as "spelling → host". */
const texts: readonly (readonly [string, ...string[]])[] = [
  // beside Chinese, without spaces
  ['请登录abc.com.cn办理', 'abc.com.cn → abc.com.cn'],
  ['官网www.abc-pay.com：欢迎', 'www.abc-pay.com → www.abc-pay.com'],
  ['点ele.me点餐', 'ele.me → ele.me'],
  ['（www.abc.com）', 'www.abc.com → www.abc.com'],
  ['打开“http://abc.cn/x”，再填', 'http://abc.cn/x → abc.cn'],
  ['详见abc.cn/a?b=1，回T退订', 'abc.cn/a?b=1 → abc.cn'],
  ['abc.com，def.cn、ghi.top', 'abc.com → abc.com', 'def.cn → def.cn', 'ghi.top → ghi.top'],
  ['http://abc.com/你好', 'http://abc.com/ → abc.com'],
  [
    'http://1.abc.com/a http://2.abc.com/b',
    'http://1.abc.com/a → 1.abc.com',
    'http://2.abc.com/b → 2.abc.com',
  ],
  // the end of a sentence
  ['官网www.abc.com。VIP客户请来电', 'www.abc.com → www.abc.com'],
  ['Please see abc.com.', 'abc.com → abc.com'],
  ['Visit abc.com.Please call', 'abc.com → abc.com'],
  ['(see abc.com/x)', 'abc.com/x → abc.com'],
  ['abc.com/x_(1)!', 'abc.com/x_(1) → abc.com'],
  ['是abc.com?', 'abc.com → abc.com'],
  // other spellings
  ['WWW.ABC.COM', 'WWW.ABC.COM → www.abc.com'],
  ['ｗｗｗ．ａｂｃ．ｃｏｍ', 'ｗｗｗ．ａｂｃ．ｃｏｍ → www.abc.com'],
  ['http：／／abc.com／bind', 'http：／／abc.com／bind → abc.com'],
  ['http：//abc.me', 'http：//abc.me → abc.me'],
  ['abc。com', 'abc。com → abc.com'],
  ['www.abc。com。cn', 'www.abc。com。cn → www.abc.com.cn'],
  ['abc｡com', 'abc｡com → abc.com'],
  ['ⓐⓑⓒ.ⓒⓞⓜ', 'ⓐⓑⓒ.ⓒⓞⓜ → abc.com'],
  ['abc点com', 'abc点com → abc.com'],
  ['abc 点 com 看看', 'abc 点 com → abc.com'],
  ['abc[.]com', 'abc[.]com → abc.com'],
  ['abc【点】top', 'abc【点】top → abc.top'],
  ['abc dot com', 'abc dot com → abc.com'],
  ['abc .com', 'abc .com → abc.com'],
  ['hxxps://abc.top/a', 'hxxps://abc.top/a → abc.top'],
  ['http:\\\\abc.com\\a', 'http:\\\\abc.com\\a → abc.com'],
  ['w\u200bww.ab\u200bc.c\u2060om', 'w\u200bww.ab\u200bc.c\u2060om → www.abc.com'],
  // where a browser goes
  ['http://icbc.com.cn@abc.top/a', 'http://icbc.com.cn@abc.top/a → abc.top'],
  ['http://icbc.com.cn:80@abc.top', 'http://icbc.com.cn:80@abc.top → abc.top'],
  ['www.icbc.com.cn@abc.top/x', 'www.icbc.com.cn@abc.top/x → abc.top'],
  ['http://%61bc.com/', 'http://%61bc.com/ → abc.com'],
  ['http://3520653544/', 'http://3520653544/ → 209.216.232.232'],
  ['http://0x7f000001/', 'http://0x7f000001/ → 127.0.0.1'],
  ['http://114.247.0.103:8080/bill', 'http://114.247.0.103:8080/bill → 114.247.0.103'],
  ['http://[::1]/', 'http://[::1]/ → [::1]'],
  ['abc.com:8080/x', 'abc.com:8080/x → abc.com'],
  // other alphabets
  ['https://іcbc.com.cn', 'https://іcbc.com.cn → xn--cbc-ihd.com.cn'],
  ['xn--80ak6aa92e.com', 'xn--80ak6aa92e.com → xn--80ak6aa92e.com'],
  ['www.工商银行.中国', 'www.工商银行.中国 → www.xn--czr93rq40bruk.xn--fiqs8s'],
  ['http://工商银行.com/x', 'http://工商银行.com/x → xn--czr93rq40bruk.com'],
  // files
  ['先装银联认证.apk再说', '先装银联认证.apk → null'],
  ['abc.com/pos.apk', 'abc.com/pos.apk → abc.com'],
  // no links
  ['zhangsan@abc.com'],
  ['zhang.san@mail.abc.com.cn，或a@b.cn'],
  ['a@abc.com/b@abc.com'],
  ['说明.doc 报表.xls readme.md run.sh'],
  ['P.S. e.g. i.e. U.S. 9:00 a.m.'],
  ['您的验证码为258458【G.CN】'],
  ['Your account is blocked.it will be closed.Please call.me now'],
  ['Dear Mr.Li and Dr.Wang, Co.,Ltd.'],
  ['1.App下载 2.VIP 3.AI客服'],
  ['晚上8点top见，9点pro'],
  ['go home . Com on'],
  ['0.38%，3.5mm，2.5km，1.2.3，2026.11.27，198.51.100.17，V2.0.1'],
  ['alipays://platformapi/startapp?u=abc.com'],
  ['转账66.90元。截至10.18'],
  [''],
];

function written(text: string): string[] {
  return readLinks(text).map((link) => `${link.text} → ${link.host}`);
}

test.each(texts)('%s', (text, ...links) => {
  expect(written(text)).toEqual(links);
});

const forms: readonly (readonly [string, string])[] = [
  ['https://icbc.com.cn@abc.top', 'loginPart'],
  ['https://www.icbc.com.cn.abc.top', 'domainInSubdomain'],
  ['https://95516.com-pay.top', 'domainInSubdomain'],
  ['https://іcbc.com.cn', 'mixedScripts punycode'],
  ['https://аррӏе.com', 'mixedScripts punycode'],
  ['https://www.工商银行.中国', 'punycode'],
  ['https://58同城.com', 'punycode'],
  ['abc点com', 'obfuscated'],
  ['hxxps://abc.com', 'obfuscated'],
  ['ab\u200bc.com', 'obfuscated'],
  ['https://203.0.113.7/a', 'ipAddress'],
  ['http://203.0.113.7:8080/a', 'ipAddress port httpOnly'],
  ['abc.com:443', ''],
  ['t.cn/RvH2Ph4', 'shortLink'],
  ['abc.com/d/pos.apk?v=2', 'appDownload'],
  ['pos.apk', 'appDownload'],
  ['http://abc.com', 'httpOnly'],
  ['https://abc.com/pos.html?file=a.apk#@x', ''],
  ['www.sz.gov.cn', ''],
  ['ｗｗｗ．abc。com', ''],
];

describe('the form of an address', () => {
  test.each(forms)('%s: %s', (text, findings) => {
    expect(readLinks(text).map((link) => link.findings.join(' '))).toEqual([findings]);
  });

  test('every finding occurs', () => {
    const seen = new Set(forms.flatMap(([, findings]) => findings.split(' ')));
    expect(linkFindings.filter((finding: LinkFinding) => !seen.has(finding))).toEqual([]);
  });
});

const label = fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/);
const host = fc
  .tuple(
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('com', 'cn', 'com.cn', 'top', 'vip'),
  )
  .map(([labels, ending]) => [...labels, ending].join('.'));
const around = fc.constantFrom(
  '',
  '请登录',
  '办理',
  '，',
  '。',
  ' ',
  '（',
  '）',
  '“',
  '”',
  '【',
  '】',
  '：',
  '\n',
);
const garbage = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'.。点@:/\\-wWhxtps请登录comcn[]( ）\u200b\uE000０１ａі',
      'http://',
      'www.',
      '.com',
      '.apk',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 300,
});

describe('generated texts', () => {
  test('a host is found whatever stands around it, with its place', () => {
    fc.assert(
      fc.property(around, host, around, (before, name, behind) => {
        const text = before + name + behind;
        const [link, ...more] = readLinks(text);
        expect([link?.host, link?.start, link?.end, more]).toEqual([
          name,
          before.length,
          before.length + name.length,
          [],
        ]);
      }),
    );
  });

  test('invisible characters change no host', () => {
    const hidden = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad');
    fc.assert(
      fc.property(host, hidden, fc.nat(), (name, mark, place) => {
        const at = 1 + (place % (name.length - 1));
        const [link] = readLinks(`请看${name.slice(0, at)}${mark}${name.slice(at)}办理`);
        expect([link?.host, link?.findings]).toEqual([name, ['obfuscated']]);
      }),
    );
  });

  test('any text is read without an error; links do not overlap and are where they say', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        let end = 0;
        for (const link of readLinks(text)) {
          expect(link.start).toBeGreaterThanOrEqual(end);
          expect(link.end).toBeGreaterThan(link.start);
          expect(text.slice(link.start, link.end)).toBe(link.text);
          ({ end } = link);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

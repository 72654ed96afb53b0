import { describe, expect, test } from 'vitest';
import {
  buildChannel,
  buildEvidence,
  buildHotline,
  buildInstitution,
} from '@/lib/directory/factories/institution';
import { addDays } from '@/lib/directory/model/china-date';
import { reviewedUntil } from '@/lib/directory/model/trust';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { likenesses } from '@/lib/links/host-likeness';
import { linkFindings } from '@/lib/links/link';
import { knownDomains } from './known-domains';
import { searchAnswerView } from './search-answer-view';
import { searchContext } from './search-context';

const bank = buildInstitution({
  id: 'icbc',
  brand: { zh: '工商银行', en: 'ICBC' },
  hotlines: [
    buildHotline({
      evidence: [
        buildEvidence({ url: 'https://www.icbc.com.cn/icbc/a.html' }),
        buildEvidence({ url: 'https://www.abchina.com/a.html' }),
        buildEvidence({ url: 'https://agent.example/a.html' }),
        buildEvidence({ url: null }),
      ],
    }),
  ],
});
const acquirer = buildInstitution({
  id: 'huifu',
  hotlines: [
    buildHotline({ evidence: [buildEvidence({ url: 'https://github.com/huifurepo/a' })] }),
  ],
});
const directory = { institutions: [bank, acquirer], today: '2026-02-01' };

function answer(typed: string, locale: (typeof locales)[number] = 'zh') {
  return searchAnswerView(typed, searchContext(directory, allMessages[locale], locale));
}

const { answer: words, findings } = allMessages.zh.links;

test('only hosts that reviewers know to be its own are compared with, as its own alone', () => {
  const named = knownDomains(directory, 'zh');
  expect(named).toEqual([
    {
      institutionId: 'icbc',
      domain: 'icbc.com.cn',
      brand: '工商银行',
      chineseName: '工商银行',
      shortNumbers: [],
    },
  ]);
});

test('a website counts while its review lasts and not a day longer: somebody else may hold it by then', () => {
  const website = buildChannel({ kind: 'website', value: 'huifu.com', display: 'huifu.com' });
  const institutions = [buildInstitution({ id: 'huifu', channels: [website] })];
  const on = (today: string) =>
    knownDomains({ institutions, today }, 'zh').map((one) => one.domain);
  const last = reviewedUntil(website);
  expect(on(last)).toContain('huifu.com');
  expect(on(addDays(last, 1))).toEqual([]);
});

describe('a typed link', () => {
  test('that is listed is named with the way to its proof, and proves nothing of its sender', () => {
    const view = answer('https://mybank.icbc.com.cn/login');
    expect(view.title).toBe('mybank.icbc.com.cn 是“工商银行”自己的网站');
    expect(view.lines).toEqual([words.listedText]);
    expect(view.links[0]?.href).toBe('/zh/hotlines/icbc');
  });

  test('that reads like a listed one is named with it and what makes it so', () => {
    const view = answer('http://www.icbc.com.cn.abc.top/bind');
    expect(view.title).toBe('www.icbc.com.cn.abc.top 像“工商银行”的网站，但不是目录里的那个');
    expect(view.lines[0]).toContain('真正的网站是 abc.top');
    expect(view.lines.join()).toContain('“工商银行”的网站是 icbc.com.cn');
    expect(view.lines).toContain(findings.httpOnly.text);
  });

  test('that nobody lists is neither called fake nor safe', () => {
    const view = answer('请登录www.lakala-shop.cn/a办理');
    expect(view.title).toBe('目录里没有 www.lakala-shop.cn');
    expect(view.lines[0]).toBe(words.notListedText);
    expect(view.lines[1]).toContain('lakala-shop.cn 的主人');
  });

  test('in a sentence with a number in it is the one that is answered', () => {
    expect(answer('95588提醒您登录 t.cn/RvH2Ph4').lines).toContain(findings.shortLink.text);
    expect(answer('+86 95588').title).toContain('95588');
  });

  test('to a program, or with a login part, is told by its form', () => {
    expect(answer('认证.apk').lines).toContain(findings.appDownload.text);
    expect(answer('http://icbc.com.cn@abc.top/').lines.join()).toContain('真正打开的是 abc.top');
  });

  test('that cannot be read is asked for again', () => {
    expect(answer('http://').title).toBe(words.unreadable);
  });
});

test.each(locales)('every likeness and finding has words in %s', (locale) => {
  const { links } = allMessages[locale];
  expect(Object.keys(links.answer.by)).toEqual(likenesses);
  expect(Object.keys(links.findings)).toEqual(linkFindings);
  const said = JSON.stringify(
    ['icbc.top', 'a.cn/b', 'http://1.2.3.4'].map((one) => answer(one, locale)),
  );
  expect(said).not.toMatch(/[{}]\w*[a-z]\}|undefined/);
});

test.each(['old-pay.com', 'm.old-pay.com'])(
  '%s, once official, is told with the day since which it is not, and with what took its place',
  (host) => {
    const point = { kind: 'website', withdrawnOn: '2026-01-15' } as const;
    const withdrawn = [
      { ...point, value: 'old-pay.com', replacedBy: 'new-pay.com' },
      { ...point, value: 'icbc.com.cn', replacedBy: null },
    ];
    const former = buildInstitution({
      id: 'former',
      brand: { zh: '从前', en: 'Former' },
      withdrawn,
    });
    const snapshot = { ...directory, institutions: [bank, former] };
    const view = searchAnswerView(host, searchContext(snapshot, allMessages.zh, 'zh'));
    expect(view.title).toBe(`${host} 曾列为“从前”的官方网站，2026-01-15 起不再列出`);
    expect(view.lines.join('')).toContain('new-pay.com');
    expect(view.links[0]?.href).toBe('/zh/hotlines/former');
    const listed = searchAnswerView('icbc.com.cn', searchContext(snapshot, allMessages.zh, 'zh'));
    expect(listed.title).toContain('工商银行');
  },
);

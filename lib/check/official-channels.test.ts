import { expect, test } from 'vitest';
import { buildChannel, buildInstitution } from '@/lib/directory/factories/institution';
import { locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { channelAnswerViews } from './official-channels';
import { searchAnswerView } from './search-answer-view';
import { searchContext } from './search-context';

const channel = (part: object) => buildChannel({ kind: 'app', ...part });
const wallet = buildInstitution({
  id: 'wallet',
  brand: { zh: '示例', en: 'Sample' },
  channels: [
    channel({ value: '示例钱包', display: '示例钱包' }),
    channel({ kind: 'wechatAccount', value: '示例商户通', display: '示例商户通' }),
    channel({ kind: 'appPackage', value: 'com.sample.pay', display: '示例钱包' }),
    channel({ value: '听说是它的', display: '听说是它的', publishAs: 'unconfirmed' }),
    channel({ kind: 'website', value: 'sample.com', display: 'sample.com' }),
  ],
});
const directory = { institutions: [wallet], today: '2026-02-01' };
const answers = (typed: string, today = directory.today) =>
  channelAnswerViews(typed, {
    directory: { ...directory, today },
    messages: allMessages.zh.directory,
    locale: 'zh',
  });

test.each(['示例钱包', ' 示例 钱包', '示例商户通', 'com.sample.pay'])(
  '%s is named with its owner, its proof, and never as proof of the sender',
  (typed) => {
    const [view] = answers(typed);
    expect(view?.title).toMatch(/是“示例”的官方/);
    expect(view?.lines).toContain(allMessages.zh.directory.channels.provesNothing);
    expect(view?.links[0]?.href).toBe('/zh/hotlines/wallet');
  },
);

test.each(['示例钱包极速版', '示例', 'com.sample.pay.vip', 'COM.sample.pay', 'sample.com', ''])(
  '%s is nobody’s app or account',
  (typed) => expect(answers(typed)).toEqual([]),
);

test('what only others say is not called official, nor what has expired', () => {
  expect(answers('听说是它的')[0]?.title).toContain('还没核实');
  expect(answers('示例钱包', '2029-01-01')[0]?.title).toContain('还没核实');
});

test.each(locales)('a package id typed into the search is answered as an app in %s', (locale) => {
  const context = searchContext(directory, allMessages[locale], locale);
  const view = searchAnswerView('com.sample.pay', context);
  expect(view.links[0]?.href).toBe(`/${locale}/hotlines/wallet`);
  expect(searchAnswerView('org.other.vip', context).title).not.toBe(view.title);
  expect(searchAnswerView('com.sample.pay.vip', context).title).not.toBe(view.title);
});

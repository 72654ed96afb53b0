import { expect, it } from 'vitest';
import {
  buildEvidence,
  buildHotline,
  buildInstitution,
} from '@/lib/directory/factories/institution';
import type { Locale } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { planText } from './plan-text';
import { shownCards } from './shown-card';
import { storyFrom } from './story';

const answers = {
  situation: ['happened'],
  losses: ['paid', 'toldCode'],
  when: ['minutes'],
} as const;

const bank = buildInstitution({
  id: 'sample-bank',
  kind: 'bank',
  hotlines: [
    buildHotline({ number: '95000', display: '95000' }),
    buildHotline({ number: '95001', display: '95001', publishAs: 'unconfirmed' }),
  ],
});

function textIn(locale: Locale) {
  const state = { locale, answers, picks: { bank: bank.id }, other: null };
  const messages = allMessages[locale];
  const directory = { institutions: [bank], today: '2026-06-01', asOf: null, version: '' };
  const { plan } = storyFrom(state);
  const cards = shownCards(plan.cards, state, { messages, directory });
  return {
    cards,
    text: planText({ cards, verdict: 'verdict', date: '2026-06-01' }, messages, locale),
  };
}

it.each(['zh', 'en'] as const)('the copied plan holds every card in its order (%s)', (locale) => {
  const { cards, text } = textIn(locale);
  const titles = cards.map(({ ordinal, title }) => `${ordinal}. ${title}`);
  expect(text.split('\n').filter((line) => titles.includes(line))).toEqual(titles);
});

it('the copied plan names no number without saying how it is proven', () => {
  const { publisher } = buildEvidence();
  const lines = textIn('zh')
    .text.split('\n')
    .filter((line) => /9500\d/.test(line));
  expect(new Set(lines)).toEqual(
    new Set([
      `   示例 95000 · ${publisher.zh}公布，2026-01-01 查到`,
      `   示例 95001 · ${allMessages.zh.plan.call.unconfirmed.bank}`,
    ]),
  );
});

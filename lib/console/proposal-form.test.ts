import { describe, expect, test } from 'vitest';
import { buildInstitution } from '@/lib/directory/factories/institution';
import { seedHosts } from '@/lib/directory/model/hosts';
import { hintFor, pageHints } from './page-hints';
import { type ProposalFields, plainValue, proposalFrom, shownValue } from './proposal-form';

const fields: ProposalFields = {
  value: '400-615-5799',
  url: 'https://www.lakala.com/kefu',
  quote: '客服热线 400-615-5799',
  purpose: 'customerService',
  evidenceKind: 'ownSite',
  publisherZh: '拉卡拉',
  publisherEn: 'Lakala',
  display: '',
  pageDate: '',
  why: '官网写着',
};
const today = '2026-11-22';
const asked = (part: Partial<ProposalFields>, base: object | null = null) =>
  proposalFrom(
    { institution: 'lakala', pointKind: 'phone', base: base as never },
    { ...fields, ...part },
    today,
  ) as { kind: string; value: string; content: Record<string, unknown> };

test.each<[string, string, string]>([
  ['400-615-5799', '4006155799', '400-615-5799'],
  ['400 615 5799', '4006155799', '400-615-5799'],
  ['（010）6619-4000', '01066194000', '010-6619-4000'],
  ['+86 10 66194000', '01066194000', '010-66194000'],
  ['+86 400-615-5799', '4006155799', '400-615-5799'],
  ['９５５８８', '95588', '95588'],
])('a number is taken as people write it: %s', (typed, digits, shown) => {
  expect([plainValue(typed, 'phone'), shownValue(typed, 'phone')]).toEqual([digits, shown]);
});

test('a site is taken as it is copied from the address', () => {
  expect(plainValue('https://www.Lakala.com/kefu?a=1', 'website')).toBe('lakala.com');
  expect(plainValue(' 拉卡拉 ', 'wechatAccount')).toBe('拉卡拉');
});

describe('what is proposed', () => {
  const page = {
    kind: 'news',
    publisher: { zh: '报', en: 'Press' },
    quote: '4006155799',
    url: null,
  };
  const base = {
    ...{ number: '4006155799', display: '4006155799', purpose: 'merchantService' },
    ...{ direction: 'mayCallOut', note: { zh: '记', en: 'note' }, publishAs: 'unconfirmed' },
    evidence: [page, { ...page, url: 'https://www.lakala.com/kefu' }],
  };

  test('is something new, on its page', () => {
    expect(asked({})).toMatchObject({
      ...{ act: 'propose', kind: 'add', value: '4006155799', reason: '官网写着' },
      content: {
        ...{ number: '4006155799', display: '400-615-5799', publishAs: 'sourced' },
        ...{ direction: 'unknown', seenOn: today },
        evidence: [{ kind: 'ownSite', url: fields.url, seenOn: today, pageDate: null }],
      },
    });
    expect(asked({ evidenceKind: 'news' }).content.publishAs).toBe('unconfirmed');
  });

  test('keeps of what is published all that the form does not ask, a page it already had only once', () => {
    const { kind, content } = asked({}, base);
    expect(kind).toBe('change');
    expect(content).toMatchObject({ direction: 'mayCallOut', note: base.note });
    expect(content).toMatchObject({ purpose: 'customerService', publishAs: 'sourced' });
    expect(content.evidence).toMatchObject([{ kind: 'ownSite' }, page]);
  });

  test('keeps nothing of another number', () => {
    const { value, content } = asked({ value: '4006155790' }, base);
    expect([value, content.number]).toEqual(['4006155799', '4006155790']);
    expect(content).toMatchObject({ direction: 'unknown', evidence: [{ kind: 'ownSite' }] });
    expect(content.note).toBeUndefined();
  });
});

test('the host of a page says whose it is and who publishes it; one that is not listed says nothing', () => {
  const own = buildInstitution({
    id: 'lakala',
    brand: { zh: '拉卡拉', en: 'Lakala' },
    legalName: null,
  });
  const hints = pageHints(own, [own], seedHosts);
  const hint = (address: string) => hintFor(address, hints);
  expect(hint('https://www.lakala.com/kefu')).toMatchObject({
    ...{ kind: 'ownSite', publisher: { zh: '拉卡拉' } },
  });
  expect(hint('https://www.pbc.gov.cn/')?.kind).toBe('regulator');
  expect(hint('https://www.icbc.com.cn/')?.kind).toBe('thirdParty');
  expect(hint('https://lakala-kefu.com/')).toBeUndefined();
  expect(hint('no address')).toBeUndefined();
});

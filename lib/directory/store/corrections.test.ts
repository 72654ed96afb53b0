import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { correctionFrom } from './corrections';

const institution = buildInstitution({ hotlines: [buildHotline()] });
const read = (fields: Record<string, string>) =>
  correctionFrom(new URLSearchParams({ claim: 'wrong', ...fields }), institution);
const listed = { about: 'phone:4000001111' };

describe('a correction', () => {
  test('says which entry, what it should be, and where that stands', () => {
    const page = 'icbc.com.cn/a?visitor=1#x';
    expect(read({ ...listed, number: '０１０-6655 4433', page })).toEqual({
      claim: 'wrong',
      point: { kind: 'phone', value: '4000001111' },
      number: '01066554433',
      page: 'https://icbc.com.cn/a',
    });
    expect(read({ claim: 'ours', number: '95588' })?.point).toBeNull();
  });

  test.each<[string, Record<string, string>]>([
    ['without a claim', { claim: '', ...listed }],
    ['with another claim', { claim: 'safe', ...listed }],
    ['about what is not published', { about: 'phone:4000002222' }],
    ['with a mobile, which is a person’s', { ...listed, number: '13800138000' }],
    ['with words for a number', { ...listed, number: '打我电话' }],
    ['with a page that is no https', { ...listed, page: 'http://icbc.com.cn/' }],
    ['with a page of a program', { ...listed, page: 'javascript:alert(1)' }],
    ['with an inside address', { ...listed, page: 'https://127.0.0.1/' }],
    ['with a name in the address', { ...listed, page: 'https://wang@icbc.com.cn/' }],
    ['with a mail address in the path', { ...listed, page: 'https://icbc.com.cn/wang@qq.com' }],
    ['with the same, encoded', { ...listed, page: 'https://icbc.com.cn/wang%40qq.com' }],
    ['with a long page', { ...listed, page: `https://icbc.com.cn/${'x'.repeat(200)}` }],
    ['that says nothing', {}],
  ])('%s is none', (_what, fields) => expect(read(fields)).toBeNull());

  test('keeps nothing but what is about the number, whatever is sent', () => {
    const sent = fc.record({
      claim: fc.constantFrom('wrong', 'ours', 'x'),
      about: fc.oneof(fc.constant('phone:4000001111'), fc.string()),
      number: fc.oneof(fc.constant('95588'), fc.string(), fc.constant('13800138000')),
      page: fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string()),
      name: fc.string(),
    });
    fc.assert(
      fc.property(sent, (fields) => {
        const kept = read(fields);
        if (kept === null) return;
        expect(Object.keys(kept)).toEqual(['claim', 'point', 'number', 'page']);
        expect(kept.number ?? '95588').toMatch(/^(?!1[3-9])\d{3,12}$/);
        expect(kept.page ?? 'https://a.cn/').toMatch(/^https:\/\/[^?#@]+$/);
      }),
      { numRuns: 2_000 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { ownNumberFrom } from '@/lib/sheets/own-number-record';
import { emptyShop } from '@/lib/sheets/shop-record';
import { callTargetNumbers } from './call-target-numbers';
import { ownCallFor } from './own-call';
import { dialString, isDue, mayDialOwn, ownNumberStanding } from './own-number';

const bank = buildInstitution({
  ...{ id: 'a-bank', number: 2, kind: 'bank', brand: { zh: '甲银行', en: 'Bank A' } },
  hotlines: [buildHotline({ number: '95588', display: '95588' })],
});
const listed = buildInstitution({ id: 'listed', number: 3, hotlines: [buildHotline()] });
const bare = buildInstitution({ id: 'bare', number: 4 });
const directory = { institutions: [bank, listed, bare], today: '2026-03-01' };

function copied(number: string, part: Readonly<Record<string, string>> = {}) {
  const usual = { owner: 'acquirer', from: 'contract', copiedOn: '2026-02-01' };
  return ownNumberFrom({ ...usual, number, ...part });
}

describe('a number the merchant copied himself', () => {
  it.each([
    ['400-820-1234', 'bare', 'own'],
    ['021-61234567', '', 'own'],
    ['400 000 1111', 'listed', 'same'],
    ['400-820-1234', 'listed', 'differs'],
    ['95588', 'bare', 'belongsToOther'],
    ['95588', 'a-bank', 'same'],
    ['+86 95588', 'bare', 'belongsToOther'],
    ['13800138000', 'bare', 'noHotline'],
    ['+852 2123 4567', 'bare', 'noHotline'],
    ['客服', 'bare', 'unreadable'],
  ])('%s of “%s” is: %s', (number, institution, standing) => {
    expect(ownNumberStanding(copied(number), institution, directory)).toBe(standing);
  });

  it('is not official from wherever anybody can put one', () => {
    for (const from of ['sticker', 'agent', 'search', 'caller', '', 'made up']) {
      const record = copied('400-820-1234', { from });
      const standing = ownNumberStanding(record, 'bare', directory);
      expect([from, standing, mayDialOwn(standing)]).toEqual([from, 'otherPlace', false]);
    }
  });

  it('is to be looked up again after a year, or without a day', () => {
    expect(isDue('2025-03-02', '2026-03-01')).toBe(false);
    expect(isDue('2025-03-01', '2026-03-01')).toBe(true);
    expect(isDue('2024-02-29', '2025-02-28')).toBe(false);
    expect(isDue('', '2026-03-01')).toBe(true);
    const old = copied('400-820-1234', { copiedOn: '2025-01-01' });
    expect(ownNumberStanding(old, 'bare', directory)).toBe('old');
  });

  it('is dialled without spaces and extension, with its area code', () => {
    expect(dialString(copied('400-820-1234 转 2'))).toBe('4008201234');
    expect(dialString(copied('(021) 6123 4567'))).toBe('02161234567');
    expect(dialString(copied('javascript:alert(1)'))).toMatch(/^\d*$/);
  });
});

describe('the numbers of a party with what the merchant wrote', () => {
  const shop = (part: object) => ({ ...emptyShop, acquirer: 'bare', ...part });
  const call = (target: 'acquirer' | 'police' | 'claimedInstitution', picks = {}) =>
    callTargetNumbers(target, { locale: 'zh', answers: {}, picks }, directory);
  const shops = [shop({ numbers: [copied('400-820-1234')] })];

  it('hold his own where he has not chosen, and where he chose that company', () => {
    for (const picks of [{}, { acquirer: 'bare' }]) {
      const own = ownCallFor(call('acquirer', picks), shops, directory, 'zh');
      expect(own.lines.map(({ record, standing }) => [record.number, standing])).toEqual([
        ['400-820-1234', 'own'],
      ]);
    }
    const other = ownCallFor(call('acquirer', { acquirer: 'listed' }), shops, directory, 'zh');
    expect(other.lines).toEqual([]);
  });

  it('hold it for whoever claims to be that company, and for nobody else', () => {
    const claimed = call('claimedInstitution', { claimed: 'bare' });
    expect(ownCallFor(claimed, shops, directory, 'zh').lines).toHaveLength(1);
    expect(ownCallFor(call('claimedInstitution'), shops, directory, 'zh').lines).toEqual([]);
    expect(ownCallFor(call('police'), shops, directory, 'zh')).toEqual({
      ...{ numbers: call('police').numbers, lines: [], differs: false },
    });
  });

  it('hold a number once: under his own mark, with what the directory knows of it', () => {
    const same = [shop({ acquirer: 'listed', numbers: [copied('400-000-1111')] })];
    for (const picks of [{}, { acquirer: 'listed' }]) {
      const own = ownCallFor(call('acquirer', picks), same, directory, 'zh');
      expect([own.numbers, own.differs]).toEqual([[], false]);
      expect(own.lines).toMatchObject([{ standing: 'same', listed: { name: '示例' } }]);
    }
  });

  it('say where the two differ, and never show what anybody could have put there', () => {
    const differs = [shop({ acquirer: 'listed', numbers: [copied('400-820-1234')] })];
    expect(ownCallFor(call('acquirer'), differs, directory, 'zh')).toMatchObject({
      ...{ differs: true, numbers: [{ name: '示例' }], lines: [{ standing: 'differs' }] },
    });
    for (const bad of [copied('400-820-1234', { from: 'sticker' }), copied('13800138000')]) {
      const own = ownCallFor(call('acquirer'), [shop({ numbers: [bad] })], directory, 'zh');
      expect(own.lines).toEqual([]);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import { derivedFacts } from './derived-facts';

function derived(level: (typeof levels)[number], ...facts: Fact[]) {
  return derivedFacts(new Set(facts), level);
}

describe('what the answers add up to', () => {
  it('is nothing while only a fee was asked for', () => {
    expect(derived('suspicious', 'requests.pay', 'payment.fee')).toEqual([]);
  });

  it('is a dispute where a contract partner took a fee', () => {
    expect(derived('suspicious', 'losses.feeCharged')).toEqual(['matter.feeDispute']);
    expect(derived('unverified', 'losses.paid', 'payment.fee')).toEqual(['matter.feeDispute']);
    // An option of its own in older addresses.
    expect(derived('unverified', 'losses.paid', 'payment.membership')).toEqual([
      'matter.feeDispute',
    ]);
  });

  it('is a dispute where money went to somebody the hotline vouches for, and gone where nobody does', () => {
    expect(derived('noRedFlags', 'losses.paid')).toEqual(['matter.feeDispute']);
    expect(derived('unverified', 'losses.paid')).toEqual(['matter.moneyGone']);
    expect(derived('suspicious', 'losses.ownCardSwiped')).toEqual([
      'matter.moneyGone',
      'matter.chargeToDispute',
    ]);
  });

  it('is money gone where a fee went to a person or a scam', () => {
    expect(derived('suspicious', 'losses.paid', 'payment.fee', 'payment.personal')).toEqual([
      'matter.moneyGone',
    ]);
    expect(derived('scam', 'losses.paid', 'payment.fee')).toEqual(['matter.moneyGone']);
  });

  it('is a confirmed request where the acquaintance was asked on the usual number, and no scam', () => {
    const asked: Fact[] = ['role.acquaintance', 'official.confirmed'];
    expect(derived('unverified', ...asked)).toContain('matter.confirmedInPerson');
    expect(derived('scam', ...asked)).not.toContain('matter.confirmedInPerson');
  });

  it('is money gone where a caller was paid a fee just now, and a dispute where it was ordered', () => {
    const paid: Fact[] = ['contact.callEnded', 'losses.paid', 'payment.fee', 'when.minutes'];
    expect(derived('suspicious', ...paid)).toContain('matter.moneyGone');
    expect(derived('suspicious', ...paid, 'ownPart.ordered')).toContain('matter.feeDispute');
  });

  it('is a terminal in daily use where its fees alone are at issue, months after it was ordered', () => {
    const old: Fact[] = ['losses.promiseUnpaid', 'ownPart.ordered', 'when.longer', 'role.agent'];
    expect(derived('suspicious', ...old)).toContain('matter.longInUse');
    expect(derived('scam', ...old)).not.toContain('matter.longInUse');
    expect(derived('suspicious', ...old, 'story.vanished')).not.toContain('matter.longInUse');
    expect(derived('suspicious', ...old, 'losses.takingsMissing')).not.toContain(
      'matter.longInUse',
    );
  });

  it('sends takings that a platform holds to that platform, not to the payment company', () => {
    const held = derived('unverified', 'contact.appNotice', 'losses.takingsHeld', 'role.platform');
    expect(held).toContain('matter.heldInTheApp');
    expect(held).not.toContain('matter.takingsUnsettled');
  });

  it('knows whom to ask only once it was told, or a terminal is spoken of', () => {
    expect(derived('unverified', 'contact.callEnded')).toContain('matter.whoIsUntold');
    for (const fact of ['role.bank', 'role.notSaid', 'story.stopUse'] as const) {
      expect(derived('unverified', 'contact.callEnded', fact)).not.toContain('matter.whoIsUntold');
    }
  });

  it.each(levels)('is money gone where it was taken, also at the level %s', (level) => {
    expect(derived(level, 'losses.moneyTaken', 'losses.feeCharged')).toContain('matter.moneyGone');
  });

  it('tells money that went days or months ago from money that can be stopped', () => {
    expect(derived('scam', 'losses.paid', 'when.longer')).toContain('matter.moneyGoneEarlier');
    for (const when of ['when.minutes', 'when.today', 'when.unsure'] as const) {
      expect(derived('scam', 'losses.paid', when)).toEqual(['matter.moneyGone']);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { buildHotline } from '../factories/institution';
import { dialable, reviewedUntil, trustStateFor } from './trust';

const sourced = buildHotline();
const unconfirmed = buildHotline({ publishAs: 'unconfirmed' });
const verified = buildHotline({ lastCheckedOn: '2026-03-01', checkedBy: ['ann', 'bo'] });
const statutory = buildHotline({ number: '96110', statutory: true });

describe('a number read on its owner’s page', () => {
  test('is sourced and may be dialled for 365 days after it was seen', () => {
    expect(reviewedUntil(sourced)).toBe('2027-01-01');
    expect(trustStateFor(sourced, '2027-01-01')).toBe('sourced');
    expect(dialable(sourced, '2027-01-01')).toBe(true);
  });

  test('expires on the day after and loses its dial link', () => {
    expect(trustStateFor(sourced, '2027-01-02')).toBe('expired');
    expect(dialable(sourced, '2027-01-02')).toBe(false);
  });

  test('lasts longer when one person looked again, without becoming verified', () => {
    const again = buildHotline({ lastCheckedOn: '2026-06-01', checkedBy: ['ann'] });
    expect(reviewedUntil(again)).toBe('2027-06-01');
    expect(trustStateFor(again, '2027-01-02')).toBe('sourced');
  });

  test('counts from the later of two looks', () => {
    const before = buildHotline({ lastCheckedOn: '2025-06-01', checkedBy: ['ann'] });
    expect(reviewedUntil(before)).toBe('2027-01-01');
  });

  test('is not verified by two people without a day', () => {
    const undated = buildHotline({ checkedBy: ['ann', 'bo'] });
    expect([reviewedUntil(undated), trustStateFor(undated, '2026-02-01')]).toEqual([
      '2027-01-01',
      'sourced',
    ]);
  });

  test('is not verified by one person who signs twice', () => {
    const twice = buildHotline({ lastCheckedOn: '2026-06-01', checkedBy: ['ann', 'ann'] });
    expect(trustStateFor(twice, '2026-06-02')).toBe('sourced');
  });
});

test('an installation may set periods of its own', () => {
  const reviewDays = { verified: 10, read: 20 };
  expect(reviewedUntil(buildHotline({ reviewDays }))).toBe('2026-01-21');
  expect(reviewedUntil({ ...verified, reviewDays })).toBe('2026-03-11');
});

describe('a number two people checked', () => {
  test('is verified for 180 days after the last check', () => {
    expect(reviewedUntil(verified)).toBe('2026-08-28');
    expect(trustStateFor(verified, '2026-08-28')).toBe('verified');
    expect(dialable(verified, '2026-08-28')).toBe(true);
  });

  test('expires then, although it was read less than a year ago', () => {
    expect(trustStateFor(verified, '2026-08-29')).toBe('expired');
    expect(dialable(verified, '2026-08-29')).toBe(false);
  });

  test('is verified even when its pages alone would leave it unconfirmed', () => {
    const checked = { ...unconfirmed, lastCheckedOn: '2026-03-01', checkedBy: ['ann', 'bo'] };
    expect(trustStateFor(checked, '2026-03-02')).toBe('verified');
  });
});

describe('a number only others print', () => {
  test('never has a dial link', () => {
    expect(trustStateFor(unconfirmed, '2026-01-02')).toBe('unconfirmed');
    expect(dialable(unconfirmed, '2026-01-02')).toBe(false);
    expect(trustStateFor(unconfirmed, '2030-01-01')).toBe('expired');
  });
});

describe('a number given by the state', () => {
  test('says that its date has passed and keeps its dial link', () => {
    expect(trustStateFor(statutory, '2030-01-01')).toBe('expired');
    expect(dialable(statutory, '2030-01-01')).toBe(true);
  });
});

describe('a number that its pages no longer show', () => {
  const gone = { sourceGoneOn: '2026-05-01' };

  test('counts until the day before, whoever checked it before, and is never dialled from then on', () => {
    for (const before of [
      buildHotline(gone),
      buildHotline({ ...gone, lastCheckedOn: '2026-05-01', checkedBy: ['ann', 'bo'] }),
      buildHotline({ ...gone, lastCheckedOn: '2026-06-01', checkedBy: ['ann'] }),
    ]) {
      expect(reviewedUntil(before)).toBe('2026-04-30');
      expect(trustStateFor(before, '2026-05-01')).toBe('expired');
      expect(dialable(before, '2026-05-01')).toBe(false);
    }
  });

  test('counts again once people have looked on a later day', () => {
    const read = buildHotline({ ...gone, seenOn: '2026-05-02' });
    const checked = buildHotline({
      ...gone,
      lastCheckedOn: '2026-05-02',
      checkedBy: ['ann', 'bo'],
    });
    expect(trustStateFor(read, '2026-05-02')).toBe('sourced');
    expect(trustStateFor(checked, '2026-05-02')).toBe('verified');
  });

  test('expires no later for it, and of the state keeps its dial link', () => {
    const old = buildHotline({ sourceGoneOn: '2028-01-01' });
    expect(reviewedUntil(old)).toBe('2027-01-01');
    expect(dialable({ ...statutory, ...gone }, '2026-06-01')).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { type Licence, licenceStandingFor, mayAcquire } from './licence';

const licence: Licence = {
  status: 'listed',
  number: 'Z2000000000000',
  scopes: [{ activity: 'storedValue1', area: 'nationwide', regions: [], alsoIn: [], limit: null }],
  longTerm: false,
  validUntil: '2026-12-21',
  asOf: '2026-10-02',
  registerUrl: 'https://www.pbc.gov.cn/',
  cancelledOn: null,
  reportedBy: null,
};

test('a listed licence stands as listed until its date has passed', () => {
  expect(licenceStandingFor(licence, '2026-12-21')).toBe('listed');
  expect(licenceStandingFor(licence, '2026-12-22')).toBe('listedDatePassed');
});

test('a long-term licence never runs out by itself', () => {
  const longTerm = { ...licence, longTerm: true, validUntil: null };
  expect(licenceStandingFor(longTerm, '2099-01-01')).toBe('listed');
});

test('a name that is not on the list is never called cancelled', () => {
  const missing: Licence = { ...licence, status: 'notOnList', validUntil: null };
  expect(licenceStandingFor(missing, '2099-01-01')).toBe('notOnList');
});

test('a licence reported cancelled stays so, whatever date it bore', () => {
  const cancelled: Licence = { ...licence, status: 'reportedCancelled' };
  expect(licenceStandingFor(cancelled, '2099-01-01')).toBe('reportedCancelled');
});

test('only payment processing and the old card acquiring let an institution serve shops', () => {
  const withActivity = (activity: 'processing1' | 'bankCardAcquiring') => ({
    ...licence,
    scopes: licence.scopes.map((scope) => ({ ...scope, activity })),
  });
  expect(mayAcquire(licence)).toBe(false);
  expect(mayAcquire(withActivity('processing1'))).toBe(true);
  expect(mayAcquire(withActivity('bankCardAcquiring'))).toBe(true);
  const both = [...licence.scopes, ...withActivity('processing1').scopes];
  expect(mayAcquire({ ...licence, scopes: both })).toBe(true);
});

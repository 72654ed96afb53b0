import { expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { openDirectoryFrom } from './open-directory';

const publishedAt = '2026-11-20T08:00:00.000Z';
const hotline = buildHotline({ seenOn: '2026-01-01' });
const institutions = [buildInstitution({ hotlines: [hotline] })];
const on = (today: string) => openDirectoryFrom({ version: 3, publishedAt, institutions }, today);
const stateOn = (today: string) => on(today).institutions[0]?.hotlines[0];

test('a number carries its state of the day, its proof and its last day', () => {
  expect(stateOn('2026-11-22')).toMatchObject({
    trustState: 'sourced',
    dialable: true,
    reviewedUntil: '2027-01-01',
    direction: 'unknown',
    evidence: hotline.evidence,
  });
});

test('a number past its review is expired and no longer dialled, although nobody published anew', () => {
  expect(stateOn('2027-01-02')).toMatchObject({ trustState: 'expired', dialable: false });
});

test('the build time is the publication on its own day, and midnight in China on every later one', () => {
  expect(on('2026-11-20').builtAt).toBe(publishedAt);
  expect(on('2026-11-22').builtAt).toBe('2026-11-21T16:00:00.000Z');
});

test('numbers that may be dialled stand first', () => {
  const weak = buildHotline({ number: '4000002222', publishAs: 'unconfirmed' });
  const shop = buildInstitution({ hotlines: [weak, hotline] });
  const { institutions: open } = openDirectoryFrom(
    { version: 3, publishedAt, institutions: [shop] },
    '2026-11-22',
  );
  expect(open[0]?.hotlines.map(({ number }) => number)).toEqual(['4000001111', '4000002222']);
});

import { expect, test } from 'vitest';
import { evidenceKinds, isFirstHand } from './evidence';

test('a number is sourced by its owner, an authority or a bank, by nobody who copies them', () => {
  const firstHand = evidenceKinds.filter(isFirstHand);
  expect(firstHand).toEqual(['ownSite', 'regulator', 'bankNotice', 'ownRepository']);
  expect(evidenceKinds.filter((kind) => !isFirstHand(kind))).toEqual([
    'ownCopy',
    'news',
    'thirdParty',
  ]);
});

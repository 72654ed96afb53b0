import { expect, test } from 'vitest';
import { buildEvidence, buildHotline } from '@/lib/directory/factories/institution';
import { wordChanges } from './word-changes';

test('a page put in front of others is one page more, and no change of them', () => {
  const old = buildEvidence({ kind: 'news', url: null });
  const fresh = buildEvidence({ quote: '客服 4000001111' });
  const before = buildHotline({ publishAs: 'unconfirmed', evidence: [old], seenOn: '2026-01-01' });
  const after = { ...before, publishAs: 'sourced', evidence: [fresh, old], seenOn: '2026-11-22' };
  expect(wordChanges(before, after)).toEqual({
    fields: [{ field: 'publishAs', before: 'unconfirmed', after: 'sourced' }],
    pagesAdded: [fresh],
    pagesGone: [],
  });
  expect(wordChanges(after, before).pagesGone).toEqual([fresh]);
  expect(wordChanges(before, before)).toEqual({ fields: [], pagesAdded: [], pagesGone: [] });
});

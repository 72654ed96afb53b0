import { describe, expect, it } from 'vitest';
import { sourceIndex } from './source-index';

describe('the numbers of sources', () => {
  it('run from 1 in the order of first mention, the best of each row', () => {
    const rows = [
      { sources: ['lawFtf', 'ruleCrim', 'seu2016'] },
      { sources: ['ruleCrim', 'nbnList'] },
    ] as const;
    expect([...sourceIndex(rows)]).toEqual([
      ['lawFtf', 1],
      ['ruleCrim', 2],
    ]);
  });
});

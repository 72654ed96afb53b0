import { describe, expect, it } from 'vitest';
import { paperFor, papers, rollOf } from './paper';

describe('the paper of a poster', () => {
  it('is read back from its own address', () => {
    expect(papers.map((paper) => paperFor(rollOf(paper)))).toEqual([...papers]);
  });

  it('is A4 for whatever else an address says', () => {
    const asked = ['', '57', 'a4', 'constructor', ['80', '58'], undefined];
    expect(new Set(asked.map(paperFor))).toEqual(new Set(['a4']));
  });
});

import { describe, expect, it } from 'vitest';
import { pageAfterComparing } from './page-after-comparing';

const official = [
  { institution: 'somebank', number: '95599', direction: 'unknown' },
  { institution: 'otherbank', number: '95533', direction: 'unknown' },
] as const;

function pageAfter(fields: Record<string, string>): string {
  const told = { situation: 'onCall', requests: 'pay', ...fields };
  return pageAfterComparing('zh', new URLSearchParams(told), official);
}

describe('comparing a typed number', () => {
  it('goes on with the relation and never with the number', () => {
    const page = pageAfter({ typed: '138 0013 8000' });
    expect(page).toContain('number=personalMobile');
    expect(page).not.toMatch(/138|8000/);
  });

  it('looks at the claimed institution first', () => {
    expect(pageAfter({ typed: '95599', claimed: 'somebank' })).toContain('number=matches&');
    expect(pageAfter({ typed: '95599', claimed: 'otherbank' })).toContain(
      'matchesOtherInstitution',
    );
  });

  it('asks again for what is no number', () => {
    expect(pageAfter({ typed: '客服' })).toBe(
      '/zh/check/number?requests=pay&situation=onCall&unreadable=yes',
    );
    expect(pageAfter({})).toContain('unreadable=yes');
  });
});

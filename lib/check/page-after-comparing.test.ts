import { describe, expect, it } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import { pageAfterComparing } from './page-after-comparing';

const numbered = (number: string) => [buildHotline({ number, display: number })];
const gone = { kind: 'phone', withdrawnOn: '2026-01-15', replacedBy: null } as const;
const institutions = [
  buildInstitution({ id: 'somebank', hotlines: numbered('95599') }),
  buildInstitution({
    id: 'otherbank',
    hotlines: numbered('95533'),
    withdrawn: [
      { ...gone, value: '4008123456' },
      { ...gone, value: '95599' },
    ],
  }),
];

function pageAfter(fields: Record<string, string>): string {
  const told = { situation: 'onCall', requests: 'pay', ...fields };
  return pageAfterComparing('zh', new URLSearchParams(told), { institutions });
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

  it('comes back for a number that is no longer listed, and says neither the number nor whose it was', () => {
    const page = pageAfter({ typed: '400-812-3456' });
    expect(page).toBe('/zh/check/number?requests=pay&situation=onCall&withdrawn=yes');
    // Somebody has it today.
    expect(pageAfter({ typed: '95599' })).toContain('number=matches&');
  });

  it('asks again for what is no number', () => {
    expect(pageAfter({ typed: '客服' })).toBe(
      '/zh/check/number?requests=pay&situation=onCall&unreadable=yes',
    );
    expect(pageAfter({})).toContain('unreadable=yes');
  });
});

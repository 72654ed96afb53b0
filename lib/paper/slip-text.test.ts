import { describe, expect, it } from 'vitest';
import { buildInstitution } from '@/lib/directory/factories/institution';
import { type Locale, locales } from '@/lib/i18n/locales';
import { allMessages } from '@/lib/i18n/messages';
import { queryOf, scenarios } from '@/lib/response/scenarios/scenarios';
import { slipColumns } from '@/lib/response/slip';
import { columnsOf } from '@/lib/response/slip-pieces';
import { parseAnswers } from '@/lib/triage/answers';
import { paperPlanFor } from './paper-plan';
import { slipText } from './slip-text';

const police = buildInstitution({
  id: 'police-110',
  kind: 'authority',
  hotlines: [
    {
      number: '110',
      display: '110',
      purpose: 'emergency',
      note: null,
      direction: 'unknown',
      directionEvidence: null,
      publishAs: 'sourced',
      seenOn: '2026-11-01',
      lastCheckedOn: null,
      checkedBy: [],
      evidence: [],
      statutory: true,
    },
  ],
});
const directory = { institutions: [police], today: '2026-11-22', asOf: null, version: '' };

function paperOf(query: string, locale: Locale, site: string | null = null) {
  const state = { locale, answers: parseAnswers(queryOf(query)), picks: {}, other: null };
  const context = { locale, messages: allMessages[locale], directory, site };
  return { plan: paperPlanFor(state, context), context };
}

const moneyGone = 'situation=happened&losses=paid,toldCode&when=minutes&contact=callEnded';

describe('the plan as text', () => {
  it.each(slipColumns)('fits %i columns for every story, in both languages', (columns) => {
    for (const { query } of scenarios) {
      for (const locale of locales) {
        const { plan, context } = paperOf(query, locale, 'https://ringtrue.example');
        const lines = slipText(plan, context, columns).split('\n');
        expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
      }
    }
  });

  it('leaves no step out, and begins with the verdict', () => {
    for (const { query } of scenarios) {
      const { plan, context } = paperOf(query, 'zh');
      const text = slipText(plan, context, 48).replace(/\s/g, '');
      const steps = [...plan.first, ...plan.rest.flatMap((later) => later.steps)];
      const offsets = steps.map(({ ordinal, title }) =>
        text.indexOf(`${ordinal}.${title.replace(/\s/g, '')}`),
      );
      expect(text.indexOf(plan.verdict)).toBeLessThan(offsets[0] ?? 0);
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
    }
  });

  it('shows a number with how it is proven, and a line to write on where there is none', () => {
    const { plan, context } = paperOf(moneyGone, 'zh');
    const text = slipText(plan, context, 32);
    expect(text).toMatch(/ 110\n.*官网或监管页，2026-11-01/);
    expect(text).toContain('号码：');
  });

  it('ends with a code in groups of four, and with an address only where the site has one', () => {
    const code = /\n +\d{4} \d{4} \d{4} \d{4}\n/;
    const without = paperOf(moneyGone, 'zh');
    expect(slipText(without.plan, without.context, 32)).toMatch(code);
    expect(without.plan.address).toBeNull();
    const withSite = paperOf(moneyGone, 'en', 'https://ringtrue.example');
    expect(slipText(withSite.plan, withSite.context, 32)).toMatch(/ringtrue\.example\/p/);
    expect(withSite.plan.address).toMatch(/^https:\/\/ringtrue\.example\/p\/\d{16}$/);
  });

  it('says first of all to use another phone where this one may be watched', () => {
    const { plan, context } = paperOf('situation=happened&losses=sharedScreen&when=today', 'zh');
    const text = slipText(plan, context, 48);
    expect(text.indexOf('先放下被共享过屏幕')).toBeLessThan(text.indexOf('1. '));
    expect(paperOf(moneyGone, 'zh').plan.hostile).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '@/lib/directory/factories/institution';
import type { Locale } from '@/lib/i18n/locales';
import { interviewFor } from '@/lib/response/interview';
import { queryOf, scenarios } from '@/lib/response/scenarios/scenarios';
import { serialiseAnswers } from '@/lib/triage/answers';
import { judge } from '@/lib/triage/verdict';
import { checkDocument } from './check-document';

const police = buildInstitution({
  id: 'police-110',
  kind: 'authority',
  hotlines: [buildHotline({ number: '110', display: '110', statutory: true })],
});
const bank = buildInstitution({ id: 'icbc', kind: 'bank', hotlines: [buildHotline()] });
const directory = { version: 1, today: '2026-11-22', institutions: [police, bank] };
const check = (query: string, locale: Locale = 'en') =>
  checkDocument(queryOf(query), locale, directory);
const lost = 'situation=happened&losses=paid&when=minutes&contact=callEnded&paidBy=bank';

describe('the check as data', () => {
  test.each(scenarios.map(({ id, query }) => [id, query]))(
    'story %s comes to the same level and steps as on the page',
    (_id, query) => {
      const document = check(query, 'zh');
      const { answers } = scenarios.find((scenario) => scenario.query === query) ?? { answers: {} };
      const { facts, next } = interviewFor(answers);
      expect([document.level, document.next]).toEqual([judge(facts).level, next]);
      expect(document.query).toBe(serialiseAnswers(answers));
    },
  );

  test('names the next question until there is a verdict', () => {
    expect(check('').next).toBe('situation');
    expect(check('situation=onCall&requests=smsCode').next).toBeNull();
  });

  test('says which questions still matter, what they can change and why', () => {
    const [first] = check('situation=onCall&requests=acceptTerminal').open;
    expect(first?.effects).toContain('raise');
    expect(first?.why.length).toBeGreaterThan(0);
    expect(first?.options.length).toBeGreaterThan(0);
    const { next, offered, open } = check('situation=contacted&contact=message');
    expect(open[0]?.question).toBe(next ?? offered);
    const calm =
      'situation=contacted&contact=appNotice&requests=nothing&official=inApp&losses=none&story=none&role=wallet';
    expect(check(calm).open).toEqual([]);
  });

  test('gives every reason the answers behind it in words', () => {
    const [reason] = check('situation=onCall&requests=smsCode').reasons;
    expect(reason).toMatchObject({ id: 'asksForSmsCode', weight: 'decisive' });
    expect(reason?.because[0]).toMatchObject({ fact: 'requests.smsCode' });
    expect(reason?.because[0]?.words).not.toBe('smsCode');
  });

  test('takes numbers from the directory alone, with their proof', () => {
    const { parties } = check(lost).plan;
    const found = parties.find(({ id }) => id === 'police');
    expect(found?.numbers).toMatchObject([
      { institution: 'police-110', hotline: { number: '110' } },
    ]);
  });

  test('says which institution to name where a number depends on it', () => {
    const before = check(lost).plan.parties.find(({ id }) => id === 'bank');
    expect(before).toMatchObject({ pick: 'bank', numbers: [] });
    expect(before?.withoutNumber).not.toBe('');
    const after = check(`${lost}&bank=icbc`).plan.parties.find(({ id }) => id === 'bank');
    expect(after).toMatchObject({ pick: null, numbers: [{ institution: 'icbc' }] });
  });

  test('goes on without a directory, only without numbers', () => {
    const document = checkDocument(queryOf(lost), 'zh', {
      version: null,
      today: '2026-11-22',
      institutions: [],
    });
    expect(document.plan.actions.length).toBeGreaterThan(3);
    expect(document.plan.parties.flatMap(({ numbers }) => numbers)).toEqual([]);
  });

  test('takes one option as such and says of what it ignores what it should be', () => {
    expect(check('situation=onCall&requests=smsCode,pay&bank=icbc&lang=en').ignored).toEqual([]);
    const [situation, requests, bank, unknown, strange] = check(
      'situation=nonsense&requests=smsCode,nothing&bank=ICBC!&colour=red&13800138000=x',
    ).ignored;
    expect(situation?.parameter).toBe('situation');
    expect(situation?.expected).toMatch(/^One of: .*onCall/);
    expect(requests?.expected).toMatch(/^Any of: .*smsCode.* Only by itself: .*nothing/);
    expect(bank).toEqual({ parameter: 'bank', expected: 'The id of one institution.' });
    expect(unknown?.parameter).toBe('colour');
    expect(strange?.parameter).toBe('…');
  });

  test('says so too when one question got two answers and only one of them counts', () => {
    const { ignored, answers } = check('situation=onCall,contacted', 'zh');
    expect(ignored).toMatchObject([{ parameter: 'situation' }]);
    expect(ignored[0]?.expected).toMatch(/^选一个：/);
    expect(answers.situation).toHaveLength(1);
  });

  test('lists the source behind every reason and step', () => {
    const { reasons, plan, sources } = check(lost);
    const named = [...reasons, ...plan.actions].flatMap((row) => row.sources);
    expect(Object.keys(sources).sort()).toEqual([...new Set(named)].sort());
  });
});

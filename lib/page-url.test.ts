import { expect, it } from 'vitest';
import { interviewFor } from '@/lib/response/interview';
import { parseAnswers } from '@/lib/triage/answers';
import { pageUrl, readState, spokenPlanUrl, urlAfterAnswers } from './page-url';

it('writes the answers in one order, whatever order they were given in', () => {
  const answers = parseAnswers({ situation: 'onCall', requests: ['smsCode', 'pay'] });
  expect(pageUrl('/plan', { locale: 'en', answers, picks: { bank: 'icbc' }, other: null })).toBe(
    '/en/plan?bank=icbc&requests=pay,smsCode&situation=onCall',
  );
});

it('carries no question mark without answers', () => {
  expect(pageUrl('/plan', { locale: 'zh', answers: {}, picks: {}, other: null })).toBe('/zh/plan');
});

it('names the plan in the language of the phone only where the page is in another', () => {
  const state = readState('en', { situation: 'onCall' });
  expect(spokenPlanUrl(state)).toBe('/zh/plan?situation=onCall');
  expect(spokenPlanUrl({ ...state, locale: 'zh' })).toBeNull();
});

it('leads to the first open question, then to the verdict', () => {
  const lead = (query: Record<string, string>) => {
    const answers = parseAnswers(query);
    return urlAfterAnswers(interviewFor(answers), {
      locale: 'zh',
      answers,
      picks: {},
      other: null,
    });
  };
  expect(lead({})).toBe('/zh/check/situation');
  expect(lead({ situation: 'onCall', requests: 'smsCode' })).toMatch(/^\/zh\/check\/result\?/);
});

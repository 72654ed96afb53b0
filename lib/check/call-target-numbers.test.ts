import { expect, it } from 'vitest';
import { buildEvidence, buildInstitution } from '@/lib/directory/factories/institution';
import type { Hotline } from '@/lib/directory/model/hotline';
import { callTargets } from '@/lib/response/call-targets';
import { callTargetNumbers } from './call-target-numbers';

const hotline: Hotline = {
  number: '95000',
  display: '95000',
  purpose: 'customerService',
  note: null,
  direction: 'unknown',
  directionEvidence: null,
  publishAs: 'unconfirmed',
  seenOn: '2026-11-01',
  lastCheckedOn: null,
  checkedBy: [],
  evidence: [],
  statutory: false,
};

const bank = buildInstitution({
  id: 'sample-bank',
  kind: 'bank',
  hotlines: [hotline, { ...hotline, number: '95001', publishAs: 'sourced' }],
});

const state = { locale: 'zh', answers: {} } as const;
const directory = { institutions: [bank], today: '2026-11-22' };

it('asks the merchant to pick a bank before it shows a bank number', () => {
  const { pick, numbers } = callTargetNumbers('bank', { ...state, picks: {} }, directory);
  expect([pick, numbers]).toEqual(['bank', []]);
});

it('shows the picked bank, the number that may be dialled first', () => {
  const { pick, numbers } = callTargetNumbers(
    'bank',
    { ...state, picks: { bank: bank.id } },
    directory,
  );
  expect(pick).toBeNull();
  expect(numbers.map(({ published }) => [published.hotline.number, published.dialable])).toEqual([
    ['95001', true],
    ['95000', false],
  ]);
});

it('finds nobody in an empty directory and still breaks nothing', () => {
  for (const target of callTargets) {
    const empty = { institutions: [], today: '2026-11-22' };
    expect(callTargetNumbers(target, { ...state, picks: { bank: 'gone' } }, empty).numbers).toEqual(
      [],
    );
  }
});

it('says how the bank whose name was used lets people verify, and nobody else on that card', () => {
  const page = { ...buildEvidence(), kind: 'ownSite', url: 'https://www.icbc.com.cn/' } as const;
  const how = { zh: '自己打它的客服核实', en: 'Call it yourself' };
  const verifications = [{ kind: 'callBack', how, evidence: page } as const];
  const way = { name: bank.brand.zh, how: how.zh, proof: '/zh/hotlines/sample-bank' };
  const institutions = [{ ...bank, verifications }];
  const waysFor = (target: (typeof callTargets)[number], answers: object, today = '2026-11-22') =>
    callTargetNumbers(
      target,
      { ...state, answers, picks: { bank: bank.id } },
      { institutions, today },
    ).ways;
  expect(waysFor('bank', { role: ['bank'] })).toEqual([way]);
  expect(waysFor('bank', { role: ['courier'] })).toEqual([]);
  expect(waysFor('police', { role: ['bank'] })).toEqual([]);
  expect(waysFor('bank', { role: ['bank'] }, '2029-01-01')).toEqual([]);
});

import { expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { type Lead, openLeads, parseLeads } from './leads';

const lead = (institution: string): Lead => ({
  institution,
  number: '4000001111',
  purpose: 'customer service',
  lookAt: null,
  evidence: [{ publisher: 'a forum', quote: 'call', url: null }],
});
const weak = buildHotline({ number: '95001', publishAs: 'unconfirmed' });

test('an institution is open while no number of it is sourced, most held first, then by number', () => {
  const institutions = [
    buildInstitution({ id: 'late', number: 9 }),
    buildInstitution({ id: 'early', number: 2, hotlines: [weak] }),
    buildInstitution({ id: 'leshua', number: 5 }),
    buildInstitution({ id: 'hkrt', number: 8, hotlines: [weak] }),
    buildInstitution({ id: 'lakala', number: 1, hotlines: [weak, buildHotline()] }),
    buildInstitution({ id: 'unheard', number: 3 }),
  ];
  const leads = [lead('late'), lead('early'), lead('lakala')];
  expect(openLeads(institutions, leads)).toEqual([
    { institution: 'hkrt', unconfirmed: ['95001'], leads: [] },
    { institution: 'leshua', unconfirmed: [], leads: [] },
    { institution: 'early', unconfirmed: ['95001'], leads: [lead('early')] },
    { institution: 'late', unconfirmed: [], leads: [lead('late')] },
  ]);
});

test('a file of leads of another shape is refused', () => {
  const [good] = [lead('one')];
  expect(parseLeads(JSON.stringify([good]))).toEqual([good]);
  const [page] = good.evidence;
  for (const wrong of [
    { ...good, verified: true },
    { ...good, number: 4000001111 },
    { ...good, evidence: [{ ...page, official: true }] },
  ]) {
    expect(() => parseLeads(JSON.stringify([wrong]))).toThrow();
  }
});

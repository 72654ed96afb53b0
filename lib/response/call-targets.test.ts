import { describe, expect, it } from 'vitest';
import { actions } from './actions/table';
import { callTargets, institutionsFor, pickNeededFor } from './call-targets';

describe('a party of the plan', () => {
  it.each(callTargets)('"%s" is called by at least one action', (target) => {
    expect(actions.some(({ call }) => call === target)).toBe(true);
  });

  it('is reached over the institution the merchant picked', () => {
    expect(institutionsFor('bank', { bank: 'icbc', acquirer: 'lakala' })).toEqual(['icbc']);
    expect(institutionsFor('acquirer', { bank: 'icbc', acquirer: 'lakala' })).toEqual(['lakala']);
    expect(institutionsFor('claimedInstitution', { claimed: 'alipay' })).toEqual(['alipay']);
  });

  it('has no number while nothing is picked, and says what to pick', () => {
    expect(institutionsFor('bank', {})).toEqual([]);
    expect(pickNeededFor('bank')).toBe('bank');
  });

  it('is never the institution the caller claims to be where the bank is meant', () => {
    expect(institutionsFor('bank', { claimed: 'icbc' })).toEqual([]);
  });

  it('needs no pick where the number is the same for everybody', () => {
    expect(institutionsFor('police', {})).toEqual(['police-110']);
    expect(institutionsFor('wallet', {})).toEqual(['wechat-pay', 'alipay']);
    expect(pickNeededFor('police')).toBeNull();
  });

  it.each([
    ['antiFraud', 'antifraud-96110'],
    ['paymentRegulator', 'pbc-12363'],
    ['bankRegulator', 'nfra-12378'],
    ['spamReport', '12321-center'],
    ['marketRegulator', 'samr-12315'],
    ['paymentAssociation', 'pcac'],
    ['legalAid', 'legal-12348'],
  ] as const)('"%s" is %s, whatever was picked', (target, institution) => {
    expect(institutionsFor(target, { bank: 'icbc', claimed: 'alipay' })).toEqual([institution]);
  });

  it('has no entry as a carrier: the merchant knows which one it is', () => {
    expect(institutionsFor('carrier', { bank: 'icbc' })).toEqual([]);
    expect(pickNeededFor('carrier')).toBeNull();
  });
});

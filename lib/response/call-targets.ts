import type { PickId, Picks } from '@/lib/triage/answers';

/** Whoever a plan tells the merchant to call. Add one here first; the compiler names the rest. */
export type CallTarget =
  | 'police'
  | 'antiFraud'
  | 'acquirer'
  | 'bank'
  | 'wallet'
  | 'claimedInstitution'
  | 'carrier'
  | 'paymentRegulator'
  | 'bankRegulator'
  | 'spamReport'
  | 'marketRegulator'
  | 'paymentAssociation'
  | 'legalAid';

/** Where a party's number comes from: fixed entries of the directory, or the one the merchant picked. */
type NumberSource = { readonly institutions: readonly string[] } | { readonly pick: PickId };

/** A carrier has no entry: which one it is stands on the merchant's own bill and in its app. */
const numberSource: Readonly<Record<CallTarget, NumberSource>> = {
  police: { institutions: ['police-110'] },
  antiFraud: { institutions: ['antifraud-96110'] },
  acquirer: { pick: 'acquirer' },
  bank: { pick: 'bank' },
  wallet: { institutions: ['wechat-pay', 'alipay'] },
  claimedInstitution: { pick: 'claimed' },
  carrier: { institutions: [] },
  paymentRegulator: { institutions: ['pbc-12363'] },
  bankRegulator: { institutions: ['nfra-12378'] },
  spamReport: { institutions: ['12321-center'] },
  marketRegulator: { institutions: ['samr-12315'] },
  paymentAssociation: { institutions: ['pcac'] },
  legalAid: { institutions: ['legal-12348'] },
};

/** Every party a plan can name. */
export const callTargets = Object.keys(numberSource) as readonly CallTarget[];

/** The directory entries whose hotlines reach the party; empty while the merchant has not picked one. */
export function institutionsFor(target: CallTarget, picks: Picks): readonly string[] {
  const where = numberSource[target];
  if ('institutions' in where) return where.institutions;
  const picked = picks[where.pick];
  return picked ? [picked] : [];
}

/** What the merchant must pick before the party's number can be shown, or null. */
export function pickNeededFor(target: CallTarget): PickId | null {
  const where = numberSource[target];
  return 'pick' in where ? where.pick : null;
}

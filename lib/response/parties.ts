import type { PickId, Picks } from '@/lib/triage/answers';

/** Whoever a plan tells the merchant to call. Add one here first; the compiler names the rest. */
export type Party =
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
type Whereabouts = { readonly institutions: readonly string[] } | { readonly pick: PickId };

/** A carrier has no entry: which one it is stands on the merchant's own bill and in its app. */
const whereabouts: Readonly<Record<Party, Whereabouts>> = {
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
export const parties = Object.keys(whereabouts) as readonly Party[];

/** The directory entries whose hotlines reach the party; empty while the merchant has not picked one. */
export function institutionsFor(party: Party, picks: Picks): readonly string[] {
  const where = whereabouts[party];
  if ('institutions' in where) return where.institutions;
  const picked = picks[where.pick];
  return picked ? [picked] : [];
}

/** What the merchant must pick before the party's number can be shown, or null. */
export function pickNeededFor(party: Party): PickId | null {
  const where = whereabouts[party];
  return 'pick' in where ? where.pick : null;
}

import type { ActionRow } from '../action';
import { caller, grave } from '../fact-groups';

/** Whoever the other side claims to be. */
export const claimedActions = [
  {
    id: 'verifyWithClaimed',
    card: 'claimed',
    urgency: 'now',
    order: 602,
    when: [
      [...caller, 'contact.iDialled', 'contact.meeting'],
      [
        'role.wallet',
        'role.platform',
        'role.authority',
        'role.unionPay',
        'role.contractor',
        'role.other',
      ],
    ],
    unless: [
      'verdict.scam',
      'official.confirmed',
      'official.denied',
      'official.branchConfirmed',
      'official.inApp',
      'matter.moneyGone',
      'requests.keyedCards',
      'losses.strangersMoney',
      'losses.sharedScreen',
      'now.phoneTakenOver',
    ],
    call: 'claimedInstitution',
    sources: ['cup2013', 'seed', 'rcnys'],
  },
  {
    id: 'tellThePlatform',
    card: 'claimed',
    urgency: 'today',
    order: 215,
    when: [['role.platform', 'role.bank', 'role.fixer'], grave, ['matter.moneyGone']],
    unless: ['official.denied', 'losses.ownCardSwiped'],
    call: 'claimedInstitution',
    sources: ['cup2013', 'seed'],
  },
  {
    id: 'verifyWithCommunity',
    card: 'community',
    urgency: 'now',
    order: 128,
    when: [['role.community']],
    unless: ['verdict.scam'],
    sources: ['p96110'],
  },
] as const satisfies readonly ActionRow[];

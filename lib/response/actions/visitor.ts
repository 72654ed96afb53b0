import type { ActionRow } from '../action';
import { grave } from '../fact-groups';

/** Somebody stands, or stood, at the counter. */
export const visitorActions = [
  {
    id: 'askTheVisitor',
    urgency: 'now',
    order: 130,
    when: [['contact.visitorHere']],
    unless: ['role.customer'],
    says: true,
    keeps: true,
    sources: ['pci9513', 'pciblog', 'patrolVis'],
  },
  {
    id: 'callPoliceFromTheShop',
    urgency: 'now',
    order: 132,
    when: [
      ['contact.visitorHere'],
      [
        'losses.paid',
        'losses.moneyTaken',
        'losses.ownCardSwiped',
        'losses.tappedCard',
        'losses.feeCharged',
      ],
      ['verdict.scam', 'verdict.suspicious'],
    ],
    call: 'police',
    says: true,
    warns: true,
    sources: ['p96110', 'nfc2025'],
  },
  {
    id: 'askThemToLeave',
    urgency: 'now',
    order: 680,
    when: [['contact.visitorHere'], grave],
    unless: [
      'role.police',
      'official.confirmed',
      'losses.paid',
      'losses.moneyTaken',
      'losses.ownCardSwiped',
      'losses.tappedCard',
      'losses.feeCharged',
      'role.customer',
      'role.community',
      'role.branch',
    ],
    call: 'police',
    says: true,
    sources: ['pci9513', 'patrolVis'],
  },
  {
    id: 'noteTheVisitor',
    urgency: 'now',
    order: 650,
    when: [['contact.visitorGone']],
    keeps: true,
    sources: ['pciblog', 'atmfort'],
  },
  {
    id: 'watchTheWork',
    urgency: 'now',
    order: 670,
    when: [
      ['requests.workOnTerminal', 'losses.watchedService'],
      ['verdict.unverified', 'verdict.noRedFlags'],
    ],
    keeps: true,
    warns: true,
    sources: ['patrol2022', 'pciblog', 'pci9513'],
  },
] as const satisfies readonly ActionRow[];

import type { ActionRow } from '../action';
import { grave, mild } from '../fact-groups';

/** Somebody stands at the counter, or is to come. */
export const visitorActions = [
  {
    id: 'askTheVisitor',
    card: 'visitor',
    urgency: 'now',
    order: 130,
    when: [['contact.visitorHere']],
    unless: ['role.customer', 'role.police', 'role.community'],
    sources: ['pci9513', 'pciblog', 'patrolVis'],
  },
  {
    id: 'seeThePoliceCard',
    card: 'visitor',
    urgency: 'now',
    order: 124,
    when: [['contact.visitorHere'], ['role.police']],
    sources: ['p96110', 'ccb8'],
  },
  {
    id: 'letThemWorkInSight',
    card: 'visitor',
    urgency: 'now',
    order: 640,
    when: [['contact.visitorHere'], mild],
    unless: ['role.customer', 'role.police', 'role.community'],
    sources: ['patrol2022', 'pciblog', 'pci9513'],
  },
  {
    id: 'checkBeforeSigning',
    card: 'visitor',
    urgency: 'now',
    order: 622,
    when: [['requests.signInspection'], mild],
    sources: ['patrol2022'],
  },
  {
    id: 'ifTheyCome',
    card: 'visitor',
    urgency: 'today',
    order: 300,
    when: [
      ['story.inspection', 'requests.inspectorTest', 'requests.workOnTerminal'],
      ['contact.callEnded', 'contact.callLive', 'contact.message', 'contact.appNotice'],
      mild,
    ],
    sources: ['patrol2022', 'pciblog', 'pci9513'],
  },
  {
    id: 'askThemToLeave',
    card: 'visitor',
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
    sources: ['pci9513', 'patrolVis'],
  },
] as const satisfies readonly ActionRow[];

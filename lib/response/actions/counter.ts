import type { ActionRow } from '../action';
import { frozenAlready, grave, mild } from '../fact-groups';

/** The counter of the merchant's own branch. */
export const counterActions = [
  {
    id: 'tellTheTeller',
    card: 'counter',
    urgency: 'now',
    order: 100,
    when: [['now.atBank']],
    sources: ['haiyan2025'],
  },
  {
    id: 'goToTheBranchPrepared',
    card: 'counter',
    urgency: 'now',
    order: 601,
    when: [['requests.goToBranch', 'contact.branch', 'story.freezeLifted'], mild],
    sources: ['lawFtf'],
  },
  {
    id: 'askAboutThatMoney',
    card: 'counter',
    urgency: 'now',
    order: 605,
    when: [['story.myApplication'], ['role.bank', 'role.branch'], mild],
    joins: ['counter', 'bank'],
    sources: ['lawFtf', 'ruleCrim'],
  },
  {
    id: 'askAtTheCounter',
    card: 'counter',
    urgency: 'today',
    order: 320,
    when: [['story.closing'], ['role.bank', 'role.branch']],
    unless: ['verdict.scam'],
    sources: ['lawFtf'],
  },
  {
    id: 'replaceTheCard',
    card: 'counter',
    urgency: 'today',
    order: 130,
    when: [
      ['matter.cardOpen'],
      [
        'losses.moneyTaken',
        'losses.boundCard',
        'losses.toldPassword',
        'losses.typedWatched',
        'losses.toldCode',
        'losses.toldCard',
        'losses.filledPage',
        'losses.tappedCard',
        'losses.faceScanned',
      ],
    ],
    unless: [...frozenAlready, 'losses.passwordFreeOn', 'losses.payCodeShown'],
    sources: ['lockLoss', 'spcCard'],
  },
  {
    id: 'submitTheDispute',
    card: 'counter',
    urgency: 'thisWeek',
    order: 130,
    when: [['losses.moneyTaken', 'losses.ownCardSwiped'], grave],
    unless: [
      'losses.payCodeShown',
      'losses.passwordFreeOn',
      'losses.creditTaken',
      'matter.feeDispute',
      'ownPart.ordered',
      'matter.moneyGoneEarlier',
    ],
    call: 'legalAid',
    sources: ['spcCard'],
  },
] as const satisfies readonly ActionRow[];

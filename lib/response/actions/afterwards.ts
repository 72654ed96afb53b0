import type { ActionRow } from '../action';
import { grave } from '../fact-groups';

/** Money, goods or takings are gone, or the terminal was tampered with, and the plan sends to the police. */
const reportedToPolice = [
  ['matter.moneyGone', 'losses.goodsGone', 'losses.takingsMissing', 'losses.terminalChanged'],
  ['matter.moneyGone', 'losses.goodsGone', 'verdict.scam'],
] as const;

/** He goes to the police to say what he did himself, not as somebody who lost money. */
const tellsHisOwnPart = ['ownPart.passedOn', 'ownPart.lent'] as const;

/** The week and the month after. */
export const afterwardsActions = [
  {
    id: 'askForTheCaseResult',
    card: 'followUp',
    urgency: 'thisWeek',
    order: 100,
    when: [...reportedToPolice, grave],
    unless: ['matter.feeDispute', ...tellsHisOwnPart],
    sources: ['ruleCrim', 'headlineReview', 'ret2016'],
  },
  {
    id: 'payNoRecoveryFee',
    card: 'followUp',
    urgency: 'thisWeek',
    order: 105,
    when: [...reportedToPolice, grave],
    unless: ['matter.feeDispute', ...tellsHisOwnPart],
    sources: ['recov2022', 'recovQq', 'recovFake163', 'scamwatch', 'ret2016'],
  },
  {
    id: 'addToTheCase',
    card: 'followUp',
    urgency: 'now',
    order: 323,
    when: [['losses.policeTold']],
    sources: ['ruleCrim', 'lawFtf'],
  },
  {
    id: 'proveGenuineSales',
    card: 'followUp',
    urgency: 'thisWeek',
    order: 115,
    when: [['losses.cardFrozen'], ['ownPart.none', 'ownPart.ordered', 'ownPart.soldGoods']],
    unless: [
      'frozenBy.callerOnly',
      'requests.moveOthersMoney',
      'requests.keyedCards',
      'requests.cashBack',
      'story.freezeLifted',
      'ownPart.lent',
      'ownPart.cashedOut',
      'ownPart.passedOn',
    ],
    sources: ['ruleCrim', 'lawFtf'],
  },
  {
    id: 'handInTheSale',
    card: 'followUp',
    urgency: 'today',
    order: 115,
    when: [['losses.cardFrozen'], ['matter.returnedToPayer'], ['ownPart.passedOn']],
    unless: ['frozenBy.callerOnly', 'story.freezeLifted', 'ownPart.lent', 'ownPart.cashedOut'],
    sources: ['lawFtf', 'ruleCrim'],
  },
] as const satisfies readonly ActionRow[];

import type { ActionRow } from '../action';
import { cardExposed, grave, seriousLoss } from '../fact-groups';

/** The week and the month after. */
export const afterwardsActions = [
  {
    id: 'askForTheCaseResult',
    urgency: 'thisWeek',
    order: 100,
    when: [['matter.moneyGone', 'losses.goodsGone', 'losses.settlementChanged'], grave],
    says: true,
    sources: ['ruleCrim', 'headlineReview'],
  },
  {
    id: 'payNoRecoveryFee',
    urgency: 'thisWeek',
    order: 105,
    when: [['matter.moneyGone', 'losses.takingsMissing', 'losses.goodsGone', ...cardExposed]],
    sources: ['recov2022', 'recovQq', 'recovFake163', 'scamwatch', 'ret2016'],
  },
  {
    id: 'hardenTheShop',
    urgency: 'later',
    order: 300,
    when: [[...seriousLoss, ...grave]],
    sources: ['pci9513', 'pciblog', 'seed'],
  },
] as const satisfies readonly ActionRow[];

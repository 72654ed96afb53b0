import type { ActionRow } from '../action';
import { phoneControlled, phoneUnsafe } from '../fact-groups';

/** WeChat Pay and Alipay: their service, and what is switched off by oneself. */
export const walletActions = [
  {
    id: 'walletStopsPayment',
    card: 'wallet',
    urgency: 'now',
    order: 318,
    when: [
      [
        'paidBy.wallet',
        'losses.payCodeShown',
        'losses.passwordFreeOn',
        'losses.creditTaken',
        'role.wallet',
      ],
      ['matter.moneyGone'],
    ],
    unless: ['matter.moneyGoneEarlier', 'paidBy.bank', 'paidBy.cash'],
    call: 'wallet',
    sources: ['wx95017', 'wxzfb', 'alidelay'],
  },
  {
    id: 'reportTheCode',
    card: 'wallet',
    urgency: 'now',
    order: 317,
    when: [['losses.codeReplaced']],
    call: 'wallet',
    sources: ['wx95017', 'pciblog'],
  },
  {
    id: 'freezeTheWallet',
    card: 'apps',
    urgency: 'now',
    order: 331,
    when: [
      [
        ...phoneControlled,
        'now.screenShared',
        'now.phoneTakenOver',
        'losses.payCodeShown',
        'losses.passwordFreeOn',
        'now.moneyLeaving',
        'losses.creditTaken',
      ],
    ],
    call: 'wallet',
    sources: ['wx95017', 'taiyuanFreePay'],
  },
  {
    id: 'switchOffPasswordFree',
    card: 'apps',
    urgency: 'now',
    order: 116,
    when: [
      [
        'losses.passwordFreeOn',
        'losses.payCodeShown',
        'requests.passwordFree',
        'requests.showPayCode',
      ],
    ],
    unless: phoneUnsafe,
    sources: ['taiyuanFreePay', 'smallpay2'],
  },
  {
    id: 'unbindBoundCard',
    card: 'apps',
    urgency: 'now',
    order: 319,
    when: [['losses.boundCard']],
    unless: phoneUnsafe,
    sources: ['smallpay', 'smallpay2'],
  },
  {
    id: 'changePasswords',
    card: 'apps',
    urgency: 'now',
    order: 345,
    when: [['losses.toldPassword', 'losses.toldCode', 'losses.filledPage', 'losses.handedPhone']],
    unless: phoneUnsafe,
    sources: ['jiaxing', 'seRemote', 'sginfo'],
  },
  {
    id: 'unbindCards',
    card: 'apps',
    urgency: 'today',
    order: 140,
    when: [
      [
        'losses.moneyTaken',
        'losses.toldCode',
        'losses.toldCard',
        'losses.filledPage',
        'losses.handedPhone',
        'losses.faceScanned',
        ...phoneControlled,
      ],
    ],
    unless: ['losses.boundCard'],
    sources: ['smallpay', 'smallpay2'],
  },
] as const satisfies readonly ActionRow[];

import type { ActionRow } from '../action';

/** Tricks without a caller: a code stuck over the merchant's own, a sound that is no payment. */
export const codeAndSoundActions = [
  {
    id: 'takeDownFakeCode',
    urgency: 'now',
    order: 116,
    when: [['losses.codeReplaced']],
    keeps: true,
    warns: true,
    sources: ['nbnList', 'atmfort'],
  },
  {
    id: 'printNewCode',
    urgency: 'today',
    order: 160,
    when: [['losses.codeReplaced']],
    sources: ['pciblog'],
  },
  {
    id: 'warnNeighbours',
    urgency: 'today',
    order: 230,
    when: [['losses.codeReplaced', 'losses.goodsGone', 'losses.strangersMoney']],
    sources: ['pci9513'],
  },
] as const satisfies readonly ActionRow[];

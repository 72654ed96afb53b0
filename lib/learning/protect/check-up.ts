import type { SourceId } from '@/lib/triage/sources';

/** The parts of the check-up list, in the order of walking through a shop. */
export const checkUpGroups = ['terminal', 'passwords', 'money', 'people'] as const;
export type CheckUpGroup = (typeof checkUpGroups)[number];

/**
 * One thing to look at or to agree on before anybody calls. Its words stand in `messages/{locale}/protect.json`
 * under its id: what, how and why. Add a row only for what a source says or an action of the plan already asks.
 */
export interface CheckUpRow<Id extends string = string> {
  readonly id: Id;
  readonly group: CheckUpGroup;
  readonly sources: readonly SourceId[];
}

const rows = [
  { id: 'sealsIntact', group: 'terminal', sources: ['pciblog', 'pci9513', 'patrolVis'] },
  { id: 'numbersMatch', group: 'terminal', sources: ['n259', 'perseus'] },
  { id: 'photosTaken', group: 'terminal', sources: ['pciblog'] },
  { id: 'codesYours', group: 'terminal', sources: ['pciblog'] },
  { id: 'passwordsChanged', group: 'passwords', sources: ['oppwd', 'snLookup', 'refundpwd'] },
  { id: 'refundPassword', group: 'passwords', sources: ['refundpwd', 'windriver'] },
  { id: 'locksOn', group: 'passwords', sources: ['oppwd'] },
  { id: 'remoteOff', group: 'passwords', sources: ['screen2026', 'seRemote'] },
  { id: 'accountChangeRule', group: 'money', sources: ['n259', 'regNbpi', 'vx510'] },
  { id: 'dailyAccounts', group: 'money', sources: ['vx510', 'beacon'] },
  { id: 'smallPayments', group: 'money', sources: ['smallpay', 'smallpay2'] },
  { id: 'nothingLent', group: 'money', sources: ['lawFtf', 'n259', 'paofen2025'] },
  { id: 'callBackRule', group: 'people', sources: ['seed', 'pci9513'] },
  { id: 'whoMayTouch', group: 'people', sources: ['pci9513', 'pciblog'] },
  { id: 'numberAtHand', group: 'people', sources: ['jiangdu'] },
  { id: 'warningsHeeded', group: 'people', sources: ['p96110', 'p96110Nj'] },
] as const satisfies readonly CheckUpRow[];

export type CheckUpId = (typeof rows)[number]['id'];

/** The whole list, in the order of the page. */
export const checkUp: readonly CheckUpRow<CheckUpId>[] = rows;

/** The rows of one part, in order. */
export function checkUpOf(group: CheckUpGroup): readonly CheckUpRow<CheckUpId>[] {
  return checkUp.filter((row) => row.group === group);
}

import { isDisputed } from '@/lib/directory/model/double-check';
import { isFirstHand } from '@/lib/directory/model/evidence';
import { isDoublyChecked } from '@/lib/directory/model/trust';
import { ownAnswer } from './answers';
import type { PointEntry } from './queue';

/** How contact points are told apart in the list of all of them; nothing of it says what another answered alone. */
export const pointStates = ['all', 'verified', 'disputed', 'mine', 'open', 'noPage'] as const;
export type PointState = (typeof pointStates)[number];

/** Picks what a search and a state ask for; `text` is compared with every name of the institution and with the value. */
export function pointsFound(
  entries: readonly PointEntry[],
  {
    text,
    state,
    reviewer,
  }: { readonly text: string; readonly state: PointState; readonly reviewer: string },
): PointEntry[] {
  const wanted = plain(text);
  return entries.filter((entry) => {
    const { institution, content, shown } = entry.item;
    const { id, brand, legalName, aliases, pinyin, initials } = institution;
    const names = [brand.zh, brand.en, legalName?.zh ?? '', legalName?.en ?? ''];
    const all = [id, ...names, ...aliases, ...pinyin, ...initials, shown.value, content.display];
    return hasState(entry, state, reviewer) && all.some((one) => plain(one).includes(wanted));
  });
}

function hasState({ answers, item }: PointEntry, state: PointState, reviewer: string): boolean {
  const isVerified = isDoublyChecked(item.content);
  switch (state) {
    case 'verified':
      return isVerified;
    case 'disputed':
      return isDisputed(answers);
    case 'mine':
      return ownAnswer(answers, reviewer) !== undefined;
    case 'open':
      return !isVerified;
    case 'noPage':
      return !item.content.evidence.some(({ kind }) => isFirstHand(kind));
    default:
      return true;
  }
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s-]/g, '');
}

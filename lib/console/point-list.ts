import { isDisputed } from '@/lib/directory/model/double-check';
import { isFirstHand } from '@/lib/directory/model/evidence';
import { isDoublyChecked } from '@/lib/directory/model/trust';
import { ownAnswer } from './answers';
import { namesOf, plainText } from './institutions-found';
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
  const wanted = plainText(text);
  return entries.filter((entry) => {
    const { institution, content, shown } = entry.item;
    const all = [...namesOf(institution), shown.value, content.display];
    return hasState(entry, state, reviewer) && all.some((one) => plainText(one).includes(wanted));
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

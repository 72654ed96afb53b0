import { isFirstHand } from '@/lib/directory/model/evidence';
import type { Hotline } from '@/lib/directory/model/hotline';
import type { InstitutionKind } from '@/lib/directory/model/institution';
import type { PublishedNumber } from '@/lib/directory/model/published';
import { type Reviewed, sourceGoneSince } from '@/lib/directory/model/trust';
import { interpolate } from '@/lib/i18n/interpolate';
import type { DirectoryMessages } from './messages';

/** Says how far a number can be relied on, in a few words; for a sourced one, on whose page it stands. */
export function stateMessages(
  { state, hotline: { evidence } }: PublishedNumber,
  { hotline: { states } }: DirectoryMessages,
): string {
  if (state !== 'sourced') return states[state];
  const kind = evidence.map((page) => page.kind).find(isFirstHand);
  return states.sourced[kind ?? 'ownSite'];
}

/** Says where to compare a number that may not be dialled from here; null for one that may. */
export function beforeDialingMessages(
  { dialable }: PublishedNumber,
  kind: InstitutionKind,
  { hotline: { beforeDialing } }: DirectoryMessages,
): string | null {
  if (dialable) return null;
  const known = kind === 'acquirer' || kind === 'wallet' || kind === 'bank' || kind === 'authority';
  return beforeDialing[known ? kind : 'other'];
}

/** Says who compared the number with the live source, and that it takes two. */
export function checkedMessages(
  { lastCheckedOn, checkedBy }: Hotline,
  { hotline, institution }: DirectoryMessages,
): string {
  if (lastCheckedOn === null) return hotline.notChecked;
  const people = [...new Set(checkedBy)];
  const text = people.length >= 2 ? hotline.checkedBy : hotline.checkedOnePerson;
  return interpolate(text, { date: lastCheckedOn, names: people.join(institution.listSeparator) });
}

/** Says since when the pages that proved a contact point no longer show it; null while they do. */
export function sourceGoneMessages(point: Reviewed, { hotline }: DirectoryMessages): string | null {
  const date = sourceGoneSince(point);
  return date === null ? null : interpolate(hotline.sourceGoneSince, { date });
}

import { contactPointKinds } from '@/lib/directory/model/contact-point';
import type { Item, ItemReference } from './items';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Names a contact point at the end of an address. */
export function referenceQuery(reference: ItemReference): string {
  const words =
    'proposal' in reference
      ? { proposal: String(reference.proposal) }
      : {
          institution: reference.institution,
          kind: reference.pointKind,
          value: reference.value,
        };
  return new URLSearchParams(words).toString();
}

/** Reads the same back; null for anything else. */
export function referenceFrom({ proposal, institution, kind, value }: Query): ItemReference | null {
  const id = Number(proposal);
  if (proposal !== undefined) return Number.isSafeInteger(id) && id > 0 ? { proposal: id } : null;
  const pointKind = contactPointKinds.find((one) => one === kind);
  if (typeof institution !== 'string' || typeof value !== 'string' || pointKind === undefined) {
    return null;
  }
  return { institution, pointKind, value };
}

/** Says what to call an item: its proposal while that waits, else what is published. */
export function referenceOf({ shown, open }: Pick<Item, 'shown' | 'open'>): ItemReference {
  const { institution, pointKind, value, proposal } = shown;
  return open !== null && proposal !== null ? { proposal } : { institution, pointKind, value };
}

import { canonicalJson } from '@/lib/directory/model/canonical-json';
import type { Evidence } from '@/lib/directory/model/evidence';
import { type FieldChange, fieldChanges } from '@/lib/directory/review/field-changes';

/** What a proposal changes of what is published. */
export interface WordChanges {
  /** The fields that differ, pages and the day of reading aside. */
  readonly fields: readonly FieldChange[];
  readonly pagesAdded: readonly Evidence[];
  readonly pagesGone: readonly Evidence[];
}

interface Words {
  readonly evidence?: readonly Evidence[];
  readonly seenOn?: string;
}

/** Compares what is published with what is proposed, page by page: a new page in front of others changes none of them. */
export function wordChanges(before: unknown, after: unknown): WordChanges {
  const { evidence: was = [], seenOn: _b, ...old } = (before ?? {}) as Words;
  const { evidence: becomes = [], seenOn: _a, ...fresh } = (after ?? {}) as Words;
  const without = (some: readonly Evidence[], others: readonly Evidence[]) => {
    const known = new Set(others.map((page) => canonicalJson(page)));
    return some.filter((page) => !known.has(canonicalJson(page)));
  };
  return {
    fields: fieldChanges(old, fresh),
    pagesAdded: without(becomes, was),
    pagesGone: without(was, becomes),
  };
}

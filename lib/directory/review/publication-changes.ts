import type { Prisma } from '@/lib/database/generated/client';
import { completeInstitution } from '../model/complete-institution';
import type { Institution } from '../model/institution';
import { type Point, pointId, pointsOf } from '../model/points';
import { readListedAndFormer, readPublished } from '../store/repository';
import { refuseUnexplained } from './explained';
import { type FieldChange, fieldChanges } from './field-changes';

/** What the next publication would do to one contact point; `fields` of one that is added or withdrawn are empty. */
export interface PointChange {
  readonly what: 'added' | 'changed' | 'withdrawn';
  /** "lakala hotline 95016". */
  readonly id: string;
  readonly fields: readonly FieldChange[];
}

function pointsById(institutions: readonly Institution[]): ReadonlyMap<string, Point> {
  return new Map(
    institutions.flatMap((one) =>
      pointsOf(one).map((point) => [pointId(one.id, point), point] as const),
    ),
  );
}

/** Compares two directories, contact point by contact point, trust and evidence included. */
export function pointChanges(
  before: readonly Institution[],
  after: readonly Institution[],
): PointChange[] {
  const [was, becomes] = [pointsById(before), pointsById(after)];
  return [...new Set([...was.keys(), ...becomes.keys()])].flatMap((id): PointChange[] => {
    const [old, fresh] = [was.get(id), becomes.get(id)];
    if (old === undefined) return [{ what: 'added', id, fields: [] }];
    if (fresh === undefined) return [{ what: 'withdrawn', id, fields: [] }];
    const fields = fieldChanges(old.content, fresh.content);
    return fields.length === 0 ? [] : [{ what: 'changed', id, fields }];
  });
}

/**
 * Says what a publication would change for readers, and changes nothing. Throws a PublicationRefusal where the publication
 * would be refused.
 */
export async function nextPublication(
  db: Prisma.TransactionClient,
): Promise<readonly PointChange[]> {
  const published = (await readPublished(db)) ?? { institutions: [] };
  const tables = await readListedAndFormer(db);
  await refuseUnexplained(db, tables, published);
  const base = published.institutions.map(completeInstitution);
  return pointChanges(base, tables.institutions);
}

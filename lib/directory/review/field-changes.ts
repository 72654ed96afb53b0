/** One field that differs between two versions of the same thing, as text; null where a version has none. */
export interface FieldChange {
  /** The path of the field: "evidence 1 quote". */
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Lists the fields in which two values differ, in the order of the first and then of the second. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  const [was, becomes] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...was.keys(), ...becomes.keys()])].flatMap((field) => {
    const change = { field, before: was.get(field) ?? null, after: becomes.get(field) ?? null };
    return change.before === change.after ? [] : [change];
  });
}

/** Writes a change as "display: 95588 → 955-88"; a field that one version lacks stands as "none". */
export function fieldChangeLine({ field, before, after }: FieldChange): string {
  return before === null ? `${field}: ${after}` : `${field}: ${before} → ${after ?? 'none'}`;
}

function fieldsOf(value: unknown, path: readonly string[] = []): Map<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object') return new Map([[path.join(' '), String(value)]]);
  const isList = Array.isArray(value);
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...fieldsOf(part, [...path, isList ? String(Number(key) + 1) : key]),
    ]),
  );
}

/** Writes a value as JSON with sorted keys, so that equal content is equal text wherever it was read. */
export function canonicalJson(value: unknown): string {
  return textOf(value) ?? 'null';
}

/** Null for what JSON leaves out. Written out here, for `JSON.stringify` with sorted copies takes twice as long. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? null;
  if (Array.isArray(value)) return `[${value.map((item) => textOf(item) ?? 'null').join(',')}]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return textOf(value.toJSON());
  const fields: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const text = textOf((value as Readonly<Record<string, unknown>>)[key]);
    if (text !== null) fields.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${fields.join(',')}}`;
}

import canonicalize from 'canonicalize';

/** Writes a value as JSON with sorted keys, so that equal content is equal text wherever it was read. */
export function canonicalJson(value: unknown): string {
  return canonicalize(value) ?? 'null';
}

/** More kinds of failure than a server has; past it all further ones count as one. */
const mostKinds = 100;

/**
 * Says of each line whether its like was written long enough ago. Gives how many like it were left out since, or null when
 * this one is to be left out too: a log must not grow with what visitors send.
 */
export function seldom(milliseconds: number, now: () => number = Date.now) {
  const kinds = new Map<string, { until: number; leftOut: number }>();
  return (kind: string): number | null => {
    const key = kinds.has(kind) || kinds.size < mostKinds ? kind : 'other';
    const known = kinds.get(key);
    if (known !== undefined && now() < known.until) {
      known.leftOut += 1;
      return null;
    }
    kinds.set(key, { until: now() + milliseconds, leftOut: 0 });
    return known?.leftOut ?? 0;
  };
}

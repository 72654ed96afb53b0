const hoursAheadOfUtc = 8;

/** Gives the date in mainland China (UTC+8, no summer time) as YYYY-MM-DD. */
export function chinaDate(now: Date): string {
  return new Date(now.getTime() + hoursAheadOfUtc * 3_600_000).toISOString().slice(0, 10);
}

/** Adds days to a YYYY-MM-DD date; throws when the text is no such date. */
export function addDays(date: string, days: number): string {
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start)) {
    throw new Error(`Expected a date like 2026-11-22, got "${date}". Correct the date.`);
  }
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

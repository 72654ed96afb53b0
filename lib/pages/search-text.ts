import type { Query } from '@/lib/triage/answers';

const longest = 100;

/** One value of a query as text, shortened and trimmed; empty for none and for several. */
export function searchText(value: Query[string]): string {
  const [only = '', ...more] = [value ?? ''].flat();
  return more.length > 0 ? '' : only.slice(0, longest).trim();
}

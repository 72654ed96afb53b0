import type { PathValues } from './page-row';

/** The parts between the slashes of a path. */
function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** The values a path has where `pattern` (`/hotlines/[institution]`) names parameters; null where it does not fit. */
export function matchPath(pattern: string, path: string): PathValues | null {
  const names = partsOf(pattern);
  const parts = partsOf(path);
  if (names.length !== parts.length) return null;
  const pairs = names.map((name, index) => [name, parts[index] ?? ''] as const);
  if (pairs.some(([name, part]) => !name.startsWith('[') && name !== part)) return null;
  const values = pairs.filter(([name]) => name.startsWith('['));
  return Object.fromEntries(values.map(([name, part]) => [name.slice(1, -1), part]));
}

/** A path pattern with its parameters filled in. */
export function fillPath(pattern: string, values: PathValues): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => values[name] ?? '');
}

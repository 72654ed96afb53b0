/** True when one of `patterns` (`/hotlines/[institution]`) is the path behind the language of `path` (`/zh/hotlines/icbc`). */
export function isKnownPage(path: string, patterns: readonly string[]): boolean {
  const behind = `/${segments(path).slice(1).join('/')}`;
  return patterns.some((pattern) => isAt(pattern, behind));
}

/** True when `path` is one that `pattern` stands for: `[x]` is any one segment, `[[...x]]` any number of them. */
export function isAt(pattern: string, path: string): boolean {
  const known = segments(pattern);
  const asked = segments(path);
  const takesMore = known.at(-1)?.startsWith('[[...') ?? false;
  const fixed = takesMore ? known.slice(0, -1) : known;
  const isLong = takesMore ? asked.length >= fixed.length : asked.length === fixed.length;
  return isLong && fixed.every((part, i) => part.startsWith('[') || part === asked[i]);
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

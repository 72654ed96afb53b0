/** True when one of `patterns` (`/hotlines/[institution]`) is the path behind the language of `path` (`/zh/hotlines/icbc`). */
export function isKnownPage(path: string, patterns: string[]): boolean {
  const asked = segments(path).slice(1);
  return patterns.some((pattern) => {
    const known = segments(pattern);
    return known.length === asked.length && known.every((part, i) => fits(part, asked[i]));
  });
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function fits(part: string, segment: string | undefined): boolean {
  return part.startsWith('[') || part === segment;
}

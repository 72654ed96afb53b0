/** One reason why a directory file is refused, told so that whoever wrote it can put it right. */
export interface Problem {
  readonly file: string;
  /** The institution's id, or its place in the file when it has none. */
  readonly entry: string;
  readonly field: string;
  readonly expected: string;
  readonly arrived: string;
  readonly fix: string;
}

/** Writes a problem as one plain line. */
export function problemLine({ file, entry, field, expected, arrived, fix }: Problem): string {
  return `${file}, ${entry}, ${field}: expected ${expected}, got ${arrived}. ${fix}`;
}

const longestShown = 80;

/** Shows any value in a message, shortened. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const written = JSON.stringify(value) ?? String(value);
  return written.length > longestShown ? `${written.slice(0, longestShown)}…` : written;
}

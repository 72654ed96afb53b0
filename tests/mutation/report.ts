import { readFileSync } from 'node:fs';

interface Place {
  readonly line: number;
  readonly column: number;
}

/** One small change to a file that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly kind: string;
  readonly start: Place;
  readonly end: Place;
  readonly replacement: string;
  /** The file as it is. */
  readonly source: string;
}

/** What became of the mutants of one area. */
export interface Outcome {
  readonly mutants: number;
  readonly survivors: readonly Survivor[];
}

interface Report {
  readonly files: Readonly<Record<string, { source: string; mutants: Mutant[] }>>;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Reads a report of Stryker; a mutant in code that no test reaches survives too. */
export function readReport(file: string): Outcome {
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const all = Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map((mutant) => ({ path, source, mutant })),
  );
  const survivors = all
    .filter(({ mutant }) => ['Survived', 'NoCoverage'].includes(mutant.status))
    .map(({ path, source, mutant: { mutatorName, replacement, location } }) => {
      return { file: path, kind: mutatorName, ...location, replacement, source };
    });
  return { mutants: all.length, survivors };
}

/** The file with that change in it. */
export function mutated({ source, start, end, replacement }: Survivor): string {
  return source.slice(0, offset(source, start)) + replacement + source.slice(offset(source, end));
}

/** One line a person can find the place by. */
export function described(survivor: Survivor): string {
  const { source, start, end, file, replacement } = survivor;
  const was = source.slice(offset(source, start), offset(source, end));
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 80);
  return `${file}:${start.line}:${start.column}  ${short(was)}  →  ${short(replacement)}`;
}

function offset(source: string, { line, column }: Place): number {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

type Cell = string | number;

/** What one bench found out, as it stands in the README. */
export interface Section {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Sentences below the table. */
  readonly notes?: readonly string[];
}

/** A number as people read it: three digits that count. */
export function legible(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toFixed(digits);
}

/** How many times as much: 0.84×, and 0.0016× rather than nothing. */
export function times(value: number, beside: number): string {
  const ratio = value / beside;
  return `${ratio < 0.1 ? ratio.toPrecision(2) : legible(ratio)}×`;
}

/** Writes sections as Markdown, one table each. */
export function markdown(sections: readonly Section[]): string {
  return sections.map(oneTable).join('\n\n');
}

function oneTable({ head, rows, notes = [] }: Section): string {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows];
  const table = lines.map((cells) => `| ${cells.map(text).join(' | ')} |`).join('\n');
  return [table, ...notes].join('\n\n');
}

function text(cell: Cell): string {
  return typeof cell === 'number' ? legible(cell) : cell;
}

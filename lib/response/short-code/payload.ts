import type { Layout, PickRow, Row } from './layouts/layout';
import { type Shares, type Stretch, stretchFor, symbolAt, wholeLine } from './range-coder';

/** What a code says: facts as `question.option`, institutions by their short number, and whether all steps follow from it. */
export interface Said {
  readonly complete: boolean;
  readonly facts: ReadonlySet<string>;
  readonly picks: Readonly<Record<string, number>>;
}

/** One choice a code makes: its shares and, while writing, the symbol chosen. */
type Ask = (shares: Shares, chosen: string) => string;

const completeness: Shares = { complete: 28, shortened: 36 };

function ticked(share: number): Shares {
  return { yes: share, no: 64 - share };
}

function evenly(count: number): Shares {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [index, 64 / count]));
}

function walkTicks(row: Row, dense: boolean, said: ReadonlySet<string>, ask: Ask): string[] {
  return Object.entries(row.ticks ?? {}).flatMap(([option, share]) => {
    const fact = `${row.question}.${option}`;
    const answer = ask(ticked(dense ? 32 : share), said.has(fact) ? 'yes' : 'no');
    return answer === 'yes' ? [fact] : [];
  });
}

/** Beyond so many ticks it is shorter to spend one bit on each option. */
const fewTicks = 7;

function symbolFor({ question, answer, ticks = {} }: Row, said: ReadonlySet<string>): string {
  const count = Object.keys(ticks).filter((option) => said.has(`${question}.${option}`)).length;
  if (count > 0) return count > fewTicks ? 'many' : 'few';
  return Object.keys(answer).find((symbol) => said.has(`${question}.${symbol}`)) ?? 'unset';
}

function walkRow(row: Row, said: ReadonlySet<string>, heard: ReadonlySet<string>, ask: Ask) {
  if (row.onlyWith && ![row.onlyWith].flat().some((fact) => heard.has(fact))) return [];
  const symbol = ask(row.answer, symbolFor(row, said));
  if (symbol === 'unset') return [];
  if (symbol === 'few' || symbol === 'many') return walkTicks(row, symbol === 'many', said, ask);
  return [`${row.question}.${symbol}`];
}

function walkPick({ answer }: PickRow, number: number, ask: Ask): number {
  const wanted = number === 0 ? 'none' : number < 128 ? 'small' : 'large';
  const symbol = ask(answer, wanted);
  if (symbol === 'none') return 0;
  const high = ask(evenly(symbol === 'small' ? 4 : 32), String(Math.floor(number / 32)));
  return Number(high) * 32 + Number(ask(evenly(32), String(number % 32)));
}

/** Walks the layout once, the same way whether writing or reading: `ask` settles each choice. */
function walk({ rows, picks }: Layout, said: Said, ask: Ask): Said {
  const heard = new Set<string>();
  const complete = ask(completeness, said.complete ? 'complete' : 'shortened') === 'complete';
  for (const row of rows) {
    for (const fact of walkRow(row, said.facts, heard, ask)) heard.add(fact);
  }
  const numbers = picks
    .map((row) => [row.pick, walkPick(row, said.picks[row.pick] ?? 0, ask)] as const)
    .filter(([, number]) => number > 0);
  return { complete, facts: heard, picks: Object.fromEntries(numbers) };
}

/** The place on the line that says this; null where it is too much for the line or not in the layout. */
export function placeOf(said: Said, layout: Layout): number | null {
  const writing: { stretch: Stretch | null } = { stretch: wholeLine };
  const heard = walk(layout, said, (shares, chosen) => {
    writing.stretch = writing.stretch && stretchFor(chosen, shares, writing.stretch);
    return chosen;
  });
  const everything = [...said.facts].every((fact) => heard.facts.has(fact));
  return everything && writing.stretch ? writing.stretch.low : null;
}

const nothing: Said = { complete: true, facts: new Set(), picks: {} };

/** What stands at a place of the line. */
export function saidAt(place: number, layout: Layout): Said {
  let stretch = wholeLine;
  return walk(layout, nothing, (shares) => {
    const { symbol, part } = symbolAt(place, shares, stretch);
    stretch = part;
    return symbol;
  });
}

/** What the poster can be printed on. */
export const papers = ['a4', 'roll80', 'roll58'] as const;
export type Paper = (typeof papers)[number];

const rolls: Readonly<Record<string, Paper>> = { '80': 'roll80', '58': 'roll58' };

/** The paper an address asks for: a roll by its width in millimetres, A4 for anything else. */
export function paperFor(roll: unknown): Paper {
  return typeof roll === 'string' && Object.hasOwn(rolls, roll) ? (rolls[roll] ?? 'a4') : 'a4';
}

/** How an address asks for the paper; null for A4, which needs no asking. */
export function rollOf(paper: Paper): string | null {
  return paper === 'a4' ? null : paper.slice(-2);
}

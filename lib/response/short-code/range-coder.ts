/**
 * A code is a place on a line of 10¹⁴ numbers. Every answer narrows the line to its share of it, likely answers to a
 * large share and rare ones to a small one, so that common stories need few digits and any combination has a place.
 * Numbers stay below 2⁵³: shares are counted in 64ths, and Safari 13 has no larger integers.
 */
export interface Stretch {
  readonly low: number;
  readonly width: number;
}

/** How many digits a place on the line has. */
export const lineDigits = 14;

export const wholeLine: Stretch = { low: 0, width: 10 ** lineDigits };

/** Symbols with their share of a stretch in 64ths; the likeliest stands last, where rounding leaves room longest. */
export type Shares = Readonly<Record<string, number>>;

const parts = 64;

function partsOf(shares: Shares, stretch: Stretch): { symbol: string; part: Stretch }[] {
  let from = 0;
  return Object.entries(shares).map(([symbol, share]) => {
    const start = Math.floor((stretch.width * from) / parts);
    from += share;
    const end = Math.floor((stretch.width * from) / parts);
    return { symbol, part: { low: stretch.low + start, width: end - start } };
  });
}

/** The part of a stretch that belongs to a symbol; null where the line has no room left for it. */
export function stretchFor(symbol: string, shares: Shares, stretch: Stretch): Stretch | null {
  const part = partsOf(shares, stretch).find((one) => one.symbol === symbol)?.part;
  return part && part.width > 0 ? part : null;
}

/** The symbol whose part of the stretch holds this place, and that part. */
export function symbolAt(place: number, shares: Shares, stretch: Stretch) {
  const found = partsOf(shares, stretch).find(
    ({ part }) => place >= part.low && place < part.low + part.width,
  );
  if (!found) throw new RangeError('A place outside its stretch: shares do not add up to 64.');
  return found;
}

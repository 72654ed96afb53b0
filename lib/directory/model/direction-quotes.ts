import type { Evidence } from './evidence';
import type { Direction } from './hotline';

/** What a page says, in its own words, about calls from a number. */
export interface DirectionQuote extends Evidence {
  readonly says: Exclude<Direction, 'unknown'>;
  /** True for a remark in passing, a copy or a blog: it decides nothing, but it may contradict. */
  readonly weak: boolean;
}

/** True when one page says that calls come from the number and another that none do. */
export function contradictEachOther(quotes: readonly Pick<DirectionQuote, 'says'>[]): boolean {
  return new Set(quotes.map(({ says }) => says)).size > 1;
}

/** Says what quotes come to: `unknown` where they contradict each other, where all are weak, and where there is none. */
export function directionSaid(quotes: readonly Pick<DirectionQuote, 'says' | 'weak'>[]): Direction {
  if (contradictEachOther(quotes)) return 'unknown';
  return quotes.find(({ weak }) => !weak)?.says ?? 'unknown';
}

/** Gives the quotes that stand behind what is shown of a number: where they contradict each other all, else those that are not weak. */
export function tellingQuotes<Quote extends Pick<DirectionQuote, 'says' | 'weak'>>(
  quotes: readonly Quote[],
): Quote[] {
  return contradictEachOther(quotes) ? [...quotes] : quotes.filter(({ weak }) => !weak);
}

import type { Shares } from '../range-coder';

/**
 * What one version of the code can say, in the order of saying it. It is written down apart from the vocabulary and
 * never changed once codes are on paper: a new option means a new version beside the old one.
 */
export interface Layout {
  readonly rows: readonly Row[];
  readonly picks: readonly PickRow[];
}

export interface Row {
  readonly question: string;
  /** The fact without which the question is not asked, or several of which one is enough. */
  readonly onlyWith?: string | readonly string[];
  /** `unset`: not answered. `few`, `many`: ticks follow. Every other symbol is the one option chosen. */
  readonly answer: Shares;
  /** Options to tick with the share of "ticked" where few are; where many are, any is as likely as not. */
  readonly ticks?: Readonly<Record<string, number>>;
}

export interface PickRow {
  readonly pick: string;
  /** `none`, `small`: an institution's number below 128. `large`: below 1024. */
  readonly answer: Shares;
}

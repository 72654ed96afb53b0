import type { Fact, OptionId } from '@/lib/triage/vocabulary';

/**
 * Something that one side asks for and the other does or refuses: the same words are a request ("让我报验证码"), a loss
 * ("验证码说了") or neither ("没要验证码"). Who acts and the negation around the words decide; see `polarity.ts`.
 */
export interface ActRow {
  readonly id: string;
  readonly request?: OptionId<'requests'>;
  readonly loss?: OptionId<'losses'>;
  /** It is lost only where the words hold this: who looks and takes a picture was told nothing. */
  readonly loses?: RegExp;
  /** The words, in half-width lower-case simplified characters without spaces. No gap is unbounded. */
  readonly words: RegExp;
  /** What makes the same words mean something else, looked for in the clause. */
  readonly unless?: RegExp;
  /** The same, looked for in the whole sentence. */
  readonly unlessNear?: RegExp;
  /** Whoever tells of it tells of a request: "民警帮我装了反诈中心". */
  readonly always?: true;
  /** Filled in on a page it is `losses.filledPage`. */
  readonly onPage?: true;
  /** Done of the merchant's own accord it was asked by nobody: opening a page. */
  readonly ownAct?: true;
  /** The words hold a "not" of their own. */
  readonly holdsNot?: true;
}

/** Something that was said or that is so: present, absent where it is denied. */
export interface StateRow {
  readonly id: string;
  readonly fact: Fact;
  readonly words: RegExp;
  readonly unless?: RegExp;
  /** The same, looked for in the whole sentence. */
  readonly unlessNear?: RegExp;
  /** Says so only where the sentence has this as well: "说好返现，一直没给". */
  readonly onlyNear?: RegExp;
  /** `told`: only in the merchant's own words; what a message says about itself proves nothing of this. */
  readonly only?: 'told' | 'message';
  /** Only the merchant can tell, whatever else is said. */
  readonly doubtful?: true;
  /** Where the sentence has it only the merchant can tell. */
  readonly doubtNear?: RegExp;
}

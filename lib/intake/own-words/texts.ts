import type { Fact } from '@/lib/triage/vocabulary';
import texts from './texts.json' with { type: 'json' };

/** A text as a hurried shop owner writes one, invented, with what it says. */
export interface OwnWords {
  /** Which set it belongs to; each was written before its own first run. */
  readonly set: number;
  readonly text: string;
  /** The facts it states. */
  readonly says: readonly Fact[];
  /** Facts a reader could take from it too; neither right nor wrong. */
  readonly mayMean: readonly Fact[];
}

/** The texts in the order they were written. They are tests and never leave the repository. */
export const ownWords = texts as readonly OwnWords[];

import type { PrismaClient } from '@/lib/database/generated/client';
import { ReviewRefusal } from '@/lib/directory/review/reviewers';
import type { Flags } from './proposal-flags';

/** What a command works with. */
export interface Work {
  readonly database: PrismaClient;
  readonly words: readonly string[];
  readonly flags: Flags;
  readonly now: Date;
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  /** Does the work and gives the lines to print. */
  readonly run: (work: Work) => Promise<readonly string[]>;
}

/** A command that needs no database. */
export interface OfflineCommand extends Pick<Command, 'usage' | 'summary'> {
  readonly runOffline: (work: Omit<Work, 'database'>) => Promise<readonly string[]>;
}

/** Gives a word of the command line, or says what was expected there. */
export function wordAt(words: readonly string[], index: number, what: string): string {
  const word = words[index];
  if (word === undefined) throw new ReviewRefusal(`Expected ${what}, got nothing. See --help.`);
  return word;
}

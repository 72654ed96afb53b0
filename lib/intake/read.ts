import { holdsEnglish, type Reading, readWith } from './read-with';
import { englishRows } from './rows/english';

/** Reads a text with the rows of both languages at hand; see `readWith`. */
export function readText(given: string): Reading {
  return readWith(given, holdsEnglish(given) ? englishRows : []);
}

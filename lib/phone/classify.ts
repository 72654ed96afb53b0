import { numberShapes } from './numbering-plan';
import type { ParsedNumber } from './parse';

export type NumberClass = (typeof numberShapes)[number][0] | 'overseas' | 'hidden' | 'unknown';

/** Says what kind of number this is by the numbering plan alone, never whose it is. */
export function classifyNumber(parsed: Omit<ParsedNumber, 'typed'>): NumberClass {
  if (parsed.digits === '') return 'hidden';
  if (parsed.international === 'other') return 'overseas';
  const shape = numberShapes.find(([, pattern]) => pattern.test(parsed.core));
  return shape === undefined ? 'unknown' : shape[0];
}

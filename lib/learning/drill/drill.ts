import type { Answers } from '@/lib/triage/answers';
import type { MoveId } from './move';

/** How it reaches the merchant; decides the drawing and the word above the story. */
export type Setting = 'call' | 'visit' | 'dialled';

/** One time the other side speaks: what is known once it has spoken, and what the merchant may do. */
export interface Turn {
  readonly adds: Answers;
  readonly moves: readonly MoveId[];
}

/**
 * A practice story. Its words stand in `messages/{locale}/drill.json` under its id, one text a turn.
 * `nature` is what it really is, `found` what the official side says when asked: nothing else is laid down here.
 * Verdict, reasons and first step come from the rules, so a story can never teach what the check does not say.
 */
export interface Drill<Id extends string = string> {
  readonly id: Id;
  readonly setting: Setting;
  readonly nature: 'real' | 'fake';
  readonly found: {
    readonly phone: 'confirmed' | 'denied';
    readonly app: 'inApp' | 'notCalled';
  };
  readonly turns: readonly [Turn, Turn, ...Turn[]];
}

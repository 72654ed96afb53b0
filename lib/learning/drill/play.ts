import type { Answers } from '@/lib/triage/answers';
import type { Drill } from './drill';
import { mergedAnswers } from './merged-answers';
import { type Channel, isMoveId, type Move, type MoveId, moves } from './move';

/** What the official side says when a move asks it; null for a move that asks nobody. */
export type Finding = 'confirmed' | 'denied' | 'inApp' | 'notCalled' | null;

/** One turn that was answered, with everything known after it. */
export interface Step {
  readonly turn: number;
  readonly move: MoveId;
  readonly found: Finding;
  readonly answers: Answers;
}

/** How far a story has been played. */
export interface Play {
  readonly steps: readonly Step[];
  /** The turn that waits for a move; null once the story is over. */
  readonly open: number | null;
}

function findingOf({ through }: Move, { found }: Drill): Finding {
  if (!through) return null;
  return through === 'app' ? found.app : found.phone;
}

function playedStep(drill: Drill, turn: number, move: MoveId, before: Answers): Step {
  const found = findingOf(moves[move], drill);
  const heard = mergedAnswers(before, drill.turns[turn]?.adds ?? {});
  const done = mergedAnswers(heard, moves[move].adds);
  const answers = found ? mergedAnswers(done, { official: [found] }) : done;
  return { turn, move, found, answers };
}

/** Replays the chosen moves from the beginning; what is no move of its turn, and whatever follows it, counts for nothing. */
export function playFor(drill: Drill, chosen: readonly string[]): Play {
  const steps: Step[] = [];
  for (const [turn, { moves: offered }] of drill.turns.entries()) {
    const move = chosen[turn];
    if (move === undefined || !isMoveId(move) || !offered.includes(move)) {
      return { steps, open: turn };
    }
    steps.push(playedStep(drill, turn, move, steps[steps.length - 1]?.answers ?? {}));
    if (moves[move].ends) break;
  }
  return { steps, open: null };
}

/** Through whom this story can be checked with certainty: the hotline, or the police where they are said to call. */
export function settledThrough({ turns }: Drill): Channel {
  const police = turns.some((turn) => turn.moves.includes('dial110'));
  return police ? 'police' : 'phone';
}

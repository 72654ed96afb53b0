import { holdsEnglish } from '@/lib/intake/read-with';
import { englishRows } from '@/lib/intake/rows/english';
import type { OptionId } from '@/lib/triage/vocabulary';
import { type IntakeView, intakeViewWith } from './intake-view';

/** The same where the rows of both languages are at hand: on the server, in tests and benches. */
export function intakeView(given: string, situation?: OptionId<'situation'>): IntakeView {
  return intakeViewWith(given, situation, holdsEnglish(given) ? englishRows : []);
}

import { earlierAnswers } from '@/lib/response/interview';
import { type OptionList, optionListFor } from '@/lib/response/option-list';
import { type Answers, withAnswer } from '@/lib/triage/answers';
import { askingOrder } from '@/lib/triage/journey';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';

/** What becomes of the other answers when one is changed. */
export interface AfterChange {
  readonly answers: Answers;
  /** Answered questions that now have more to choose from, to be looked at again. */
  readonly again: readonly QuestionId[];
}

const inView = ({ shown, more }: OptionList) => [...shown, ...more.flatMap((g) => g.options)];

/** Whether a question puts options that it did not put before the change; only what comes before it in the asking decides. */
function hasMore(question: QuestionId, before: Answers, now: Answers): boolean {
  const [was, is] = [before, now].map((all) => JSON.stringify(earlierAnswers(question, all)));
  if (was === is) return false;
  const known = inView(optionListFor(question, before));
  const list = optionListFor(question, now);
  return inView(list).some((option) => !known.includes(option) && !list.inert.includes(option));
}

/** "None of these" was said of the list that was shown then. */
function saysNone(question: QuestionId, answers: Answers): boolean {
  const { exclusive = [], other } = questions[question];
  const chosen: readonly string[] = answers[question] ?? [];
  return chosen.every((option) => exclusive.includes(option) || option === other);
}

/**
 * Keeps what was said when an earlier answer changes, or is given for the first time after later ones. An answer "none
 * of these" to a list that has grown is taken back, so that the question is put again; ticks stay, and their page is
 * shown once more.
 */
export function afterChange(changed: QuestionId, before: Answers, now: Answers): AfterChange {
  let answers = now;
  const again: QuestionId[] = [];
  // What makes no sense until an early question is answered anew may have more to choose from by then.
  for (const question of askingOrder) {
    const isMany = questions[question].choice === 'many';
    if (
      question === changed ||
      !answers[question] ||
      !isMany ||
      !hasMore(question, before, answers)
    )
      continue;
    if (saysNone(question, answers)) answers = withAnswer(answers, question, []);
    else again.push(question);
  }
  return { answers, again };
}

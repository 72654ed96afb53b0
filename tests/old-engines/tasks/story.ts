import { interviewFor } from '@/lib/response/interview';
import { parseAnswers } from '@/lib/triage/answers';
import { tappable } from '@/lib/triage/generated-answers';
import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import type { Merchant } from '../merchant';

/** What a merchant answers to each question. */
export type Story = Partial<Record<QuestionId, string>>;

/** Tells a story until nothing more is asked, offered or open to be added, and returns the questions that were answered. */
export async function tellStory(merchant: Merchant, story: Story): Promise<QuestionId[]> {
  const answered: QuestionId[] = [];
  await merchant.open('/zh/check/situation');
  for (let question = nextOf(merchant); question; question = nextOf(merchant)) {
    if (answered.includes(question)) throw new Error(`${question} was asked twice.`);
    await answer(merchant, question, story[question] ?? notKnown(question));
    await merchant.isAt(new RegExp(`[?&]${question}=`));
    answered.push(question);
  }
  return answered;
}

/** What somebody answers who has nothing to say: that he does not know, or that none of it is so. */
function notKnown(question: QuestionId): string {
  return questions[question].unknown ?? tappable(question)[0] ?? '';
}

/** What the answers in the address leave to be asked, the optional questions last. */
function nextOf({ page }: Merchant): QuestionId | null {
  const answers = parseAnswers(Object.fromEntries(new URL(page.url()).searchParams));
  const { next, offered, asked } = interviewFor(answers);
  const open = [...asked.keys()].find((question) => !answers[question]);
  return next ?? offered ?? open ?? null;
}

async function answer(merchant: Merchant, question: QuestionId, option: string): Promise<void> {
  const { choice: kind, exclusive = [] } = questions[question];
  // What stands alone in a list of boxes is a button.
  const ticked = kind === 'many' && !exclusive.includes(option);
  const choice = ticked
    ? `#${question}-${option}`
    : `button[name="${question}"][value="${option}"]`;
  const link = `main a[href*="/check/${question}?"]`;
  if (!(await merchant.unfolds(choice, link))) {
    await merchant.unfoldAndTouch(link);
    await merchant.isAt(new RegExp(`/check/${question}\\?`));
  }
  await merchant.unfoldAndTouch(choice);
  if (ticked) await merchant.tap('继续');
}

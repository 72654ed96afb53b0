import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { optionWords, type QuestionWords, shownOptions } from './question-words';

/** A question as it is read out: what is asked, then every answer under its heading, in the order of the page. */
export function questionLines(question: QuestionId, words: QuestionWords): string[] {
  const { groups, exclusive = [] } = questions[question];
  const grouped: Readonly<Record<string, readonly string[]>> = groups ?? {
    all: shownOptions(question, words),
  };
  const choices = Object.entries(grouped).flatMap(([id, options]) => [
    words.groups?.[id] ?? '',
    ...options.map((option) => optionWords(words, option)),
  ]);
  const alone = exclusive.map((option) => optionWords(words, option));
  return [words.title, words.hint ?? '', ...choices, ...alone].filter(Boolean);
}

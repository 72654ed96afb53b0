import { questions } from '@/lib/triage/questions';
import type { QuestionId } from '@/lib/triage/vocabulary';
import { optionMessages, type QuestionMessages, shownOptions } from './question-messages';

/** A question as it is read out: what is asked, then every answer under its heading, in the order of the page. */
export function questionLines(question: QuestionId, messages: QuestionMessages): string[] {
  const { groups, exclusive = [] } = questions[question];
  const grouped: Readonly<Record<string, readonly string[]>> = groups ?? {
    all: shownOptions(question, messages),
  };
  const choices = Object.entries(grouped).flatMap(([id, options]) => [
    messages.groups?.[id] ?? '',
    ...options.map((option) => optionMessages(messages, option)),
  ]);
  const alone = exclusive.map((option) => optionMessages(messages, option));
  return [messages.title, messages.hint ?? '', ...choices, ...alone].filter(Boolean);
}

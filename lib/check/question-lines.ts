import type { OptionList } from '@/lib/response/option-list';
import { optionMessages, type QuestionMessages } from './question-messages';

/** A question as it is read out: what is asked, then every answer under its heading, in the order of the page. */
export function questionLines(list: OptionList, messages: QuestionMessages): string[] {
  const words = (options: readonly string[]) =>
    options.map((option) => optionMessages(messages, option));
  const more = list.more.flatMap(({ id, options }) => [
    messages.groups?.[id] ?? '',
    ...words(options),
  ]);
  return [
    messages.title,
    messages.hint ?? '',
    ...words(list.shown),
    ...more,
    ...words(list.alone),
  ].filter(Boolean);
}

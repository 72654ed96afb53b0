import type { Messages } from '@/lib/i18n/messages';
import type { Fact, QuestionId } from '@/lib/triage/vocabulary';

/** The words of one question, as they stand in `messages/{locale}/questions.json`. */
export interface QuestionMessages {
  readonly title: string;
  readonly short: string;
  readonly hint?: string;
  readonly groups?: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly exclusive?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
}

type AllQuestionMessages = Messages['questions'] & Readonly<Record<QuestionId, QuestionMessages>>;

/** The words of a question in the language of the given messages. */
export function questionMessages(
  messages: AllQuestionMessages,
  question: QuestionId,
): QuestionMessages {
  return messages[question];
}

/** The words of one option; an option that stands alone has its words apart. */
export function optionMessages({ options, exclusive }: QuestionMessages, option: string): string {
  return exclusive?.[option] ?? options[option] ?? option;
}

/** A fact in the words the merchant tapped: the option's own. */
export function factMessages(messages: AllQuestionMessages, fact: Fact): string {
  const [question, option] = fact.split('.') as [QuestionId, string];
  return optionMessages(messages[question], option);
}

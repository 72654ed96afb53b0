import type { Messages } from '@/lib/i18n/messages';
import { questions } from '@/lib/triage/questions';
import type { Fact, QuestionId } from '@/lib/triage/vocabulary';

/** The words of one question, as they stand in `messages/{locale}/questions.json`. */
export interface QuestionWords {
  readonly title: string;
  readonly short: string;
  readonly hint?: string;
  readonly groups?: Readonly<Record<string, string>>;
  readonly options: Readonly<Record<string, string>>;
  readonly exclusive?: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
}

type AllQuestionWords = Messages['questions'] & Readonly<Record<QuestionId, QuestionWords>>;

/** The words of a question in the language of the given messages. */
export function wordsOf(words: AllQuestionWords, question: QuestionId): QuestionWords {
  return words[question];
}

/** The words of one option; an option that stands alone has its words apart. */
export function optionWords({ options, exclusive }: QuestionWords, option: string): string {
  return exclusive?.[option] ?? options[option] ?? option;
}

/** A fact in the words the merchant tapped: the option's own. */
export function factWords(words: AllQuestionWords, fact: Fact): string {
  const [question, option] = fact.split('.') as [QuestionId, string];
  return optionWords(words[question], option);
}

/** The choices a merchant sees, in order: without those only a comparison sets and those that stand alone. */
export function shownOptions(question: QuestionId, words: QuestionWords): string[] {
  const { derived = [], exclusive = [] } = questions[question];
  return Object.keys(words.options).filter((o) => !derived.includes(o) && !exclusive.includes(o));
}

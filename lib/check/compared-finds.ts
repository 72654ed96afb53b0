import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import type { AnswerView } from './answer-view';
import type { IntakeView } from './intake-view';
import { linkAnswerView } from './link-answer-view';
import { numberAnswerView } from './number-answer-view';
import { searchContext } from './search-context';

/** What the directory knows of each number and link of a text. None of it lowers a level and none concludes. */
export interface ComparedFinds {
  readonly numbers: readonly AnswerView[];
  readonly links: readonly AnswerView[];
}

/** Compares the numbers and links of a text with a copy of the directory, in the words of the search for one. */
export function comparedFinds(
  { numbers, links }: Pick<IntakeView, 'numbers' | 'links'>,
  directory: DirectorySnapshot,
  messages: Pick<Messages, 'directory' | 'links'>,
  locale: Locale,
): ComparedFinds {
  const { number, link } = searchContext(directory, messages, locale);
  const proofs = (view: AnswerView): AnswerView => ({
    ...view,
    links: view.links.filter(({ href }) => href.startsWith(`/${locale}/hotlines/`)),
  });
  return {
    numbers: numbers.map((one) => proofs(numberAnswerView(one, number))),
    links: links.map(({ text }) => proofs(linkAnswerView(text, link))),
  };
}

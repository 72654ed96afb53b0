import type { TrustState } from '@/lib/directory/model/trust';
import { answerForNumber, type NumberAnswer } from '@/lib/directory/search/number-answer';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { KnownNumber } from './known-numbers';
import type { DirectoryWords } from './words';

/** What a page says about a typed number, in words. */
export interface NumberAnswerView {
  readonly title: string;
  readonly lines: readonly string[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

/** The words a number answer is made of. */
export interface NumberAnswerWords {
  readonly answer: DirectoryWords['answer'];
  readonly classes: DirectoryWords['classes'];
  readonly directions: DirectoryWords['hotline']['directions'];
  readonly displayProvesNothing: string;
}

/** What a number is answered from, on the server and on the phone alike. */
export interface Ground {
  readonly numbers: readonly KnownNumber[];
  readonly words: NumberAnswerWords;
  readonly locale: Locale;
}

/** Picks the words of number answers out of all words of the directory. */
export function numberAnswerWords({ answer, classes, hotline }: DirectoryWords): NumberAnswerWords {
  const { directions, displayProvesNothing } = hotline;
  return { answer, classes, directions, displayProvesNothing };
}

function matchTitle(state: TrustState, { answer }: NumberAnswerWords): string {
  if (state === 'unconfirmed') return answer.matchesUnconfirmed;
  return state === 'expired' ? answer.matchesExpired : answer.matches;
}

function proofLink({ institution, brand }: KnownNumber, { words, locale }: Ground) {
  const label = fill(words.answer.seeProof, { brand });
  return { href: `/${locale}/hotlines/${institution}`, label };
}

function matchView(typed: string, known: KnownNumber, ground: Ground): NumberAnswerView {
  const { words } = ground;
  const mustBeAnswered = known.purpose === 'fraudWarning';
  return {
    title: fill(matchTitle(known.state, words), { number: typed, brand: known.brand }),
    lines: mustBeAnswered
      ? [words.answer.answerIt, words.displayProvesNothing]
      : [words.answer.displayProvesNothing, words.directions[known.direction]],
    links: [proofLink(known, ground)],
  };
}

function lookalikeView(answer: NumberAnswer, typed: string, ground: Ground): NumberAnswerView {
  const { words, numbers } = ground;
  const model = numbers.find(({ institution }) => institution === answer.institution);
  const title = model ? words.answer.lookalike : words.answer.lookalikeState;
  const values = { number: typed, resembles: answer.resembles ?? '', brand: model?.brand ?? '' };
  return {
    title: fill(title, values),
    lines: [words.answer.lookalikeText, words.answer.notListedText],
    links: model ? [proofLink(model, ground)] : [],
  };
}

function otherView(answer: NumberAnswer, typed: string, { words }: Ground): NumberAnswerView {
  const kind = words.classes[answer.numberClass];
  if (answer.relation === 'hidden') return { title: words.answer.hidden, lines: [kind], links: [] };
  const title = fill(words.answer.notListed, { number: typed });
  return { title, lines: [words.answer.notListedText, kind], links: [] };
}

function viewOf(answer: NumberAnswer, typed: string, ground: Ground): NumberAnswerView {
  const known = ground.numbers.find(
    ({ institution, number }) => institution === answer.institution && number === answer.official,
  );
  if (known) return matchView(typed, known, ground);
  if (answer.relation === 'lookalike') return lookalikeView(answer, typed, ground);
  return otherView(answer, typed, ground);
}

/** Words what the directory knows of a typed number: whose it is, what it resembles, or only its class; never that it is safe. */
export function numberAnswerView(query: string, ground: Ground): NumberAnswerView {
  const { words, locale, numbers } = ground;
  const answer = answerForNumber(numbers, query);
  if (answer.parsed === null) {
    return { title: words.answer.unreadable, lines: [words.answer.unreadableText], links: [] };
  }
  const view = viewOf(answer, answer.parsed.typed, ground);
  const check = { href: `/${locale}/check/contact?situation=contacted`, label: words.answer.check };
  return { ...view, links: [...view.links, check] };
}

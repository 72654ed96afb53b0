import type { Institution } from '@/lib/directory/institution';
import { inLanguage } from '@/lib/directory/localized';
import { institutionById, publishedNumbersOf } from '@/lib/directory/published';
import { answerForNumber, type NumberAnswer } from '@/lib/directory/search';
import type { TrustState } from '@/lib/directory/trust';
import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { DirectoryWords } from './words';

/** What a page says about a typed number, in words. */
export interface NumberAnswerView {
  readonly title: string;
  readonly lines: readonly string[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
}

interface Ground {
  readonly institutions: readonly Institution[];
  readonly today: string;
  readonly words: DirectoryWords;
  readonly locale: Locale;
}

function matchTitle(state: TrustState, words: DirectoryWords): string {
  if (state === 'unconfirmed') return words.answer.matchesUnconfirmed;
  return state === 'expired' ? words.answer.matchesExpired : words.answer.matches;
}

function proofLink(institution: Institution, { words, locale }: Ground) {
  const label = fill(words.answer.seeProof, { brand: inLanguage(institution.brand, locale) });
  return { href: `/${locale}/hotlines/${institution.id}`, label };
}

function matchView(answer: NumberAnswer, owner: Institution, ground: Ground): NumberAnswerView {
  const { words, today, locale } = ground;
  const published = publishedNumbersOf(owner, today).find(
    ({ hotline }) => hotline.number === answer.official,
  );
  const direction = words.hotline.directions[published?.hotline.direction ?? 'unknown'];
  const mustBeAnswered = published?.hotline.purpose === 'fraudWarning';
  return {
    title: fill(matchTitle(published?.state ?? 'expired', words), {
      number: answer.parsed?.typed ?? '',
      brand: inLanguage(owner.brand, locale),
    }),
    lines: mustBeAnswered
      ? [words.answer.answerIt, words.hotline.displayProvesNothing]
      : [words.answer.displayProvesNothing, direction],
    links: [proofLink(owner, ground)],
  };
}

function lookalikeView(answer: NumberAnswer, ground: Ground): NumberAnswerView {
  const { words, institutions, locale } = ground;
  const model = institutionById({ institutions }, answer.institution ?? '');
  const title = model ? words.answer.lookalike : words.answer.lookalikeState;
  return {
    title: fill(title, {
      number: answer.parsed?.typed ?? '',
      resembles: answer.resembles ?? '',
      brand: model ? inLanguage(model.brand, locale) : '',
    }),
    lines: [words.answer.lookalikeText, words.answer.notListedText],
    links: model ? [proofLink(model, ground)] : [],
  };
}

/** Words what the directory knows of a typed number: whose it is, what it resembles, or only its class; never that it is safe. */
export function numberAnswerView(query: string, ground: Ground): NumberAnswerView {
  const { words, institutions, locale } = ground;
  const answer = answerForNumber(institutions, query);
  if (answer.parsed === null) {
    return { title: words.answer.unreadable, lines: [words.answer.unreadableText], links: [] };
  }
  const check = { href: `/${locale}/check/contact?situation=contacted`, label: words.answer.check };
  const owner = institutionById({ institutions }, answer.institution ?? '');
  if (answer.official !== null && owner) {
    const view = matchView(answer, owner, ground);
    return { ...view, links: [...view.links, check] };
  }
  if (answer.relation === 'lookalike') {
    const view = lookalikeView(answer, ground);
    return { ...view, links: [...view.links, check] };
  }
  const hidden = answer.relation === 'hidden';
  const title = hidden ? words.answer.hidden : words.answer.notListed;
  return {
    title: fill(title, { number: answer.parsed.typed }),
    lines: [...(hidden ? [] : [words.answer.notListedText]), words.classes[answer.numberClass]],
    links: [check],
  };
}

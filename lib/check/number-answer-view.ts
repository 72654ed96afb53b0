import { contradictEachOther } from '@/lib/directory/model/direction-quotes';
import type { TrustState } from '@/lib/directory/model/trust';
import { answerForNumber, type NumberAnswer } from '@/lib/directory/search/number-answer';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';
import { rowsOf as numbersOf, readOfficial } from '@/lib/phone/official-number';
import type { AnswerView } from './answer-view';
import type { KnownNumber } from './known-numbers';
import { type KnownWithdrawn, withdrawnNumber } from './known-withdrawn';

type DirectoryMessages = Messages['directory'];

/** The words a number answer is made of. */
export interface NumberAnswerMessages {
  readonly answer: DirectoryMessages['answer'];
  readonly classes: DirectoryMessages['classes'];
  readonly evidenceKinds: DirectoryMessages['evidenceKinds'];
  readonly directions: DirectoryMessages['hotline']['directions'];
  readonly displayProvesNothing: string;
  /** Words beside what pages say about calls from a number. */
  readonly quoted: Pick<
    DirectoryMessages['hotline'],
    'quotesContradict' | 'quoted' | 'evidenceDates' | 'evidenceSeen'
  >;
}

/** What a number is answered from, on the server and on the phone alike. */
export interface NumberContext {
  readonly numbers: readonly KnownNumber[];
  readonly withdrawn: readonly KnownWithdrawn[];
  readonly messages: NumberAnswerMessages;
  readonly locale: Locale;
}

/** Picks the words of number answers out of all words of the directory. */
export function numberAnswerMessages({
  answer,
  classes,
  evidenceKinds,
  hotline,
}: DirectoryMessages): NumberAnswerMessages {
  const { directions, displayProvesNothing } = hotline;
  return { answer, classes, evidenceKinds, directions, displayProvesNothing, quoted: hotline };
}

function matchTitle(state: TrustState, { answer }: NumberAnswerMessages): string {
  if (state === 'unconfirmed') return answer.matchesUnconfirmed;
  return state === 'expired' ? answer.matchesExpired : answer.matches;
}

function proofLink(
  { institution, brand }: Pick<KnownNumber, 'institution' | 'brand'>,
  { messages, locale }: NumberContext,
) {
  const label = interpolate(messages.answer.seeProof, { brand });
  return { href: `/${locale}/hotlines/${institution}`, label };
}

/** What pages say about calls from a number, in their words, and that they contradict each other where they do. */
function quotedLines({ directionQuotes }: KnownNumber, { messages }: NumberContext) {
  const words = messages.quoted;
  const lines = directionQuotes.map(({ quote, kind, pageDate, seenOn }) => {
    const dates = pageDate === null ? words.evidenceSeen : words.evidenceDates;
    return interpolate(words.quoted, {
      quote,
      page: messages.evidenceKinds[kind],
      dates: interpolate(dates, { pageDate: pageDate ?? '', seenOn }),
    });
  });
  return contradictEachOther(directionQuotes) ? [words.quotesContradict, ...lines] : lines;
}

function matchView(typed: string, known: KnownNumber, context: NumberContext): AnswerView {
  const { messages } = context;
  const mustBeAnswered = known.purpose === 'fraudWarning';
  return {
    title: interpolate(matchTitle(known.state, messages), { number: typed, brand: known.brand }),
    lines: mustBeAnswered
      ? [messages.answer.answerIt, messages.displayProvesNothing]
      : [
          messages.answer.displayProvesNothing,
          messages.directions[known.direction],
          ...quotedLines(known, context),
        ],
    links: [proofLink(known, context)],
  };
}

function withdrawnView(
  answer: NumberAnswer,
  gone: KnownWithdrawn,
  typed: string,
  context: NumberContext,
): AnswerView {
  const words = context.messages.answer;
  const { brand, withdrawnOn: date, replacedBy } = gone;
  const values = { brand, number: typed, date, now: replacedBy ?? '' };
  const kind = context.messages.classes[answer.numberClass];
  const replaced = replacedBy === null ? [] : [interpolate(words.replacedBy, values)];
  const proof = proofLink(gone, context);
  const page = gone.isFormer ? { ...proof, label: interpolate(words.seeFormer, values) } : proof;
  return {
    title: interpolate(words.withdrawn, values),
    lines: [words.withdrawnText, ...replaced, kind],
    links: [page],
  };
}

function lookalikeView(answer: NumberAnswer, typed: string, context: NumberContext): AnswerView {
  const { messages, numbers } = context;
  const model = numbers.find(({ institution }) => institution === answer.institution);
  const title = model ? messages.answer.lookalike : messages.answer.lookalikeState;
  const values = { number: typed, resembles: answer.resembles ?? '', brand: model?.brand ?? '' };
  return {
    title: interpolate(title, values),
    lines: [messages.answer.lookalikeText, messages.answer.notListedText],
    links: model ? [proofLink(model, context)] : [],
  };
}

/** Published landlines that this number without an area code would be with one. */
function withAreaCode({ parsed }: NumberAnswer, numbers: readonly KnownNumber[]): KnownNumber[] {
  if (parsed === null || parsed.areaCode !== undefined) return [];
  return numbersOf(numbers, [parsed.core]).filter(({ number }) => {
    return readOfficial(number)?.areaCode !== undefined;
  });
}

function otherView(answer: NumberAnswer, typed: string, context: NumberContext): AnswerView {
  const { messages, numbers } = context;
  const kind = messages.classes[answer.numberClass];
  if (answer.relation === 'hidden')
    return { title: messages.answer.hidden, lines: [kind], links: [] };
  const title = interpolate(messages.answer.notListed, { number: typed });
  const local = withAreaCode(answer, numbers);
  return {
    title,
    lines: [
      messages.answer.notListedText,
      kind,
      ...local.map(({ brand, number }) => {
        return interpolate(messages.answer.withAreaCode, { brand, number });
      }),
    ],
    links: local.map((known) => proofLink(known, context)),
  };
}

function viewOf(answer: NumberAnswer, typed: string, context: NumberContext): AnswerView {
  const known = context.numbers.find(
    ({ institution, number }) => institution === answer.institution && number === answer.official,
  );
  if (known) return matchView(typed, known, context);
  const gone = answer.parsed && withdrawnNumber(answer.parsed, context.withdrawn);
  if (gone) return withdrawnView(answer, gone, typed, context);
  if (answer.relation === 'lookalike') return lookalikeView(answer, typed, context);
  return otherView(answer, typed, context);
}

/** Words what the directory knows of a typed number: whose it is or was, what it resembles, or only its class; never that it is safe. */
export function numberAnswerView(query: string, context: NumberContext): AnswerView {
  const { messages, locale, numbers } = context;
  const answer = answerForNumber(numbers, query);
  if (answer.parsed === null) {
    return {
      title: messages.answer.unreadable,
      lines: [messages.answer.unreadableText],
      links: [],
    };
  }
  const view = viewOf(answer, answer.parsed.typed, context);
  const check = {
    href: `/${locale}/check/contact?situation=contacted`,
    label: messages.answer.check,
  };
  return { ...view, links: [...view.links, check] };
}

import { questions } from './questions';
import { isOptionOf, type OptionId, type QuestionId, questionIds } from './vocabulary';

/** What the merchant answered: question to chosen options. A missing key means "not answered", never "no". */
export type Answers = { readonly [Q in QuestionId]?: readonly OptionId<Q>[] };

/** Institutions the merchant picked from the directory, by id; they name a hotline and never change a verdict. */
export type Picks = { readonly [P in PickId]?: string };

/** `claimed`: who the caller says they are. `acquirer`, `bank`: whose hotline the plan shows. */
export const pickIds = ['acquirer', 'bank', 'claimed'] as const;
export type PickId = (typeof pickIds)[number];

/** A query as Next hands it over: repeated keys are arrays. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const longestValue = 600;
const institutionId = /^[a-z0-9][a-z0-9-]{0,39}$/;

function valuesOf(query: Query, key: string): string[] {
  if (!Object.hasOwn(query, key)) return [];
  const raw = query[key];
  const list = raw === undefined ? [] : typeof raw === 'string' ? [raw] : raw.slice(0, 64);
  return list.flatMap((value) => value.slice(0, longestValue).split(','));
}

/** Keeps one option of a `one` question, and of a `many` question either the ticked ones or one that stands alone. */
function normaliseChoice(question: QuestionId, chosen: readonly string[]): readonly string[] {
  const { choice, exclusive = [] } = questions[question];
  if (choice === 'one') return chosen.slice(-1);
  const ticked = chosen.filter((option) => !exclusive.includes(option));
  return ticked.length > 0 ? ticked : chosen.slice(0, 1);
}

/**
 * Reads the answers of a query; whatever is not a question or not one of its options becomes nothing.
 * A ticked request beside "nothing" wins: contradicting answers never hide a danger.
 */
export function parseAnswers(query: Query): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const question of questionIds) {
    const given = new Set(valuesOf(query, question).filter((v) => isOptionOf(question, v)));
    const chosen = normaliseChoice(question, [...given].sort());
    if (chosen.length > 0) answers[question] = chosen;
  }
  return answers as Answers;
}

/** The answers these facts stand for; a fact the vocabulary no longer has stands for none. */
export function answersFromFacts(facts: Iterable<string>): Answers {
  const chosen = [...facts].map((fact) => fact.split('.'));
  const of = (question: QuestionId) =>
    chosen.flatMap(([q, option]) => (q === question && option ? [option] : []));
  return parseAnswers(Object.fromEntries(questionIds.map((question) => [question, of(question)])));
}

/** Reads the picked institutions of a query; anything that cannot be an institution's id becomes nothing. */
export function parsePicks(query: Query): Picks {
  const picks: Record<string, string> = {};
  for (const pick of pickIds) {
    const value = valuesOf(query, pick).pop();
    if (value && institutionId.test(value)) picks[pick] = value;
  }
  return picks;
}

/** The query as sorted key/value pairs, the same for the same answers whatever their order. */
export function answerPairs(answers: Answers, picks: Picks = {}): [string, string][] {
  const pairs: [string, string][] = [];
  for (const question of questionIds) {
    const chosen = answers[question];
    if (chosen?.length) pairs.push([question, [...chosen].sort().join(',')]);
  }
  for (const pick of pickIds) {
    const value = picks[pick];
    if (value) pairs.push([pick, value]);
  }
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The query string of the answers, without `?`; `parseAnswers` reads it back to the same answers. */
export function serialiseAnswers(answers: Answers, picks: Picks = {}): string {
  return answerPairs(answers, picks)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

/** A copy with one question answered anew; an empty list takes the answer back. */
export function withAnswer(
  answers: Answers,
  question: QuestionId,
  chosen: readonly string[],
): Answers {
  const next: Record<string, readonly string[]> = { ...answers };
  delete next[question];
  return parseAnswers({ ...next, [question]: [...chosen] });
}

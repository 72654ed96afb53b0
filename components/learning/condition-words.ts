import { factWords, wordsOf } from '@/components/check/question-words';
import { fill } from '@/lib/i18n/fill';
import type { Messages } from '@/lib/i18n/messages';
import type { Condition } from '@/lib/triage/condition';
import type { Fact, QuestionId } from '@/lib/triage/vocabulary';

type Words = Pick<Messages, 'about' | 'check' | 'questions'>;

const mostNamed = 6;
const namedOfMany = 3;

/** A fact in the words the merchant taps, in quotation marks. */
export function quotedFact(fact: Fact, { check, questions }: Words): string {
  return fill(check.result.quote, { answer: factWords(questions, fact) });
}

function questionWords(question: string, facts: readonly Fact[], words: Words): string {
  const { anyOf, one } = words.about.questions;
  const { short } = wordsOf(words.questions, question as QuestionId);
  const many = facts.length > mostNamed;
  const named = facts.slice(0, many ? namedOfMany : mostNamed);
  const options = named.map((fact) => quotedFact(fact, words)).join('');
  const count = String(facts.length);
  return fill(many ? anyOf : one, { question: short, options, examples: options, count });
}

/** One group of a condition: any of these answers, told question by question, a long list by its first ones. */
export function groupWords(group: readonly Fact[], words: Words): string {
  const byQuestion = new Map<string, Fact[]>();
  for (const fact of group) {
    const question = fact.split('.')[0] ?? '';
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), fact]);
  }
  return [...byQuestion]
    .map(([question, facts]) => questionWords(question, facts, words))
    .join(words.about.rules.or);
}

/** A whole condition as a phrase: every group is needed. */
export function conditionWords(condition: Condition, words: Words): string {
  return condition.map((group) => groupWords(group, words)).join(words.about.rules.and);
}

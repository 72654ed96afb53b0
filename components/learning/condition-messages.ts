import { factMessages, questionMessages } from '@/lib/check/question-messages';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { Condition } from '@/lib/triage/condition';
import type { Fact, QuestionId } from '@/lib/triage/vocabulary';

type ConditionMessages = Pick<Messages, 'about' | 'check' | 'questions'>;

const mostNamed = 6;
const namedOfMany = 3;

/** A fact in the words the merchant taps, in quotation marks. */
export function quotedFact(fact: Fact, { check, questions }: ConditionMessages): string {
  return interpolate(check.result.quote, { answer: factMessages(questions, fact) });
}

function describeQuestion(
  question: string,
  facts: readonly Fact[],
  messages: ConditionMessages,
): string {
  const { anyOf, one } = messages.about.questions;
  const { short } = questionMessages(messages.questions, question as QuestionId);
  const many = facts.length > mostNamed;
  const named = facts.slice(0, many ? namedOfMany : mostNamed);
  const options = named.map((fact) => quotedFact(fact, messages)).join('');
  const count = String(facts.length);
  return interpolate(many ? anyOf : one, { question: short, options, examples: options, count });
}

/** One group of a condition: any of these answers, told question by question, a long list by its first ones. */
export function groupMessages(group: readonly Fact[], messages: ConditionMessages): string {
  const byQuestion = new Map<string, Fact[]>();
  for (const fact of group) {
    const question = fact.split('.')[0] ?? '';
    byQuestion.set(question, [...(byQuestion.get(question) ?? []), fact]);
  }
  return [...byQuestion]
    .map(([question, facts]) => describeQuestion(question, facts, messages))
    .join(messages.about.rules.or);
}

/** A whole condition as a phrase: every group is needed. */
export function conditionMessages(condition: Condition, messages: ConditionMessages): string {
  return condition.map((group) => groupMessages(group, messages)).join(messages.about.rules.and);
}

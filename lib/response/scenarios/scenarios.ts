import { type Answers, parseAnswers, type Query } from '@/lib/triage/answers';
import type { Level } from '@/lib/triage/verdict';
import { scenarioAnswers } from './scenario-answers';
import stories from './stories.json';

/** A real story, what an expert accepts as its verdict, and the same story told on our pages. */
export interface Scenario {
  readonly id: string;
  readonly kind: 'scam' | 'legit' | 'grey';
  readonly scope: 'core' | 'adjacent';
  readonly story: string;
  readonly acceptable: readonly Level[];
  readonly forbidden: readonly Level[];
  /** What an expert would have this merchant do, the first thing first, in the words of `expert-actions.ts`. */
  readonly expert: readonly string[];
  /** The query as the pages write it. */
  readonly query: string;
  readonly answers: Answers;
  /** What had to be bent to tell it; null where it fits. */
  readonly forced: string | null;
}

type Story = Omit<Scenario, 'query' | 'answers' | 'forced'>;

/** Reads a query string as Next would hand it over. */
export function queryOf(text: string): Query {
  return Object.fromEntries(new URLSearchParams(text));
}

export const scenarios: readonly Scenario[] = (stories as Story[]).map((story) => {
  const { answers = '', forced = null } = scenarioAnswers[story.id] ?? {};
  return { ...story, query: answers, answers: parseAnswers(queryOf(answers)), forced };
});

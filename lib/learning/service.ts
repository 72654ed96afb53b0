import type { SourceId } from '@/lib/triage/sources';

/**
 * Genuine after-sales service in the order it is told; the words stand in `messages/{locale}/service.json`
 * under the same ids. Only what a source says goes in: how often an inspection comes, for one, nobody publishes.
 */
export const serviceSteps = ['report', 'ask', 'talk', 'visit', 'finish'] as const;

/** What staff may ask for. */
export const mayAsk = ['device', 'shop', 'fault', 'slip', 'licence', 'test'] as const;

/** What staff never ask for. */
export const neverAsk = ['codes', 'card', 'control', 'password', 'swipe', 'pay'] as const;

/** How to check somebody who stands at the counter, in this order. */
export const counterSteps = ['hold', 'four', 'dial', 'decide', 'watch', 'check'] as const;

/** What to ask the official hotline. */
export const hotlineQuestions = ['visitor', 'swap', 'fees', 'changes'] as const;

/** Where genuine and fake differ. */
export const comparisons = [
  'first',
  'callback',
  'identity',
  'questions',
  'money',
  'test',
  'phone',
  'terminal',
  'papers',
] as const;

/** Blanks of the card at the counter. */
export const cardBlanks = ['company', 'name', 'ticket', 'time', 'serial'] as const;

/** What the card at the counter says about everything that stays in the merchant's hands. */
export const cardRules = ['secrets', 'swipe', 'pay', 'phone', 'terminal'] as const;

/** What all of this rests on. */
export const serviceSources: readonly SourceId[] = [
  'seed',
  'repair1',
  'repair2',
  'patrol2022',
  'patrolVis',
  'tiaodan',
  'regNbpi',
  'ump2022',
  'yis2026',
  'ccb2025',
  'ccb8',
  'n259',
  'pci9513',
  'pciblog',
  'perseus',
];

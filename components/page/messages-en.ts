import type { MessageFiles } from './load-messages';

/** The messages of the pages drawn on the phone, each area fetched apart. */
export const messages: MessageFiles = {
  common: async () => (await import('@/messages/en/common.json')).default,
  home: async () => (await import('@/messages/en/home.json')).default,
  check: async () => (await import('@/messages/en/check.json')).default,
  questions: async () => (await import('@/messages/en/questions.json')).default,
  redFlags: async () => (await import('@/messages/en/redFlags.json')).default,
  verdict: async () => (await import('@/messages/en/verdict.json')).default,
  actions: async () => (await import('@/messages/en/actions.json')).default,
  clauses: async () => (await import('@/messages/en/clauses.json')).default,
  plan: async () => (await import('@/messages/en/plan.json')).default,
  paper: async () => (await import('@/messages/en/paper.json')).default,
  directory: async () => (await import('@/messages/en/directory.json')).default,
  drill: async () => (await import('@/messages/en/drill.json')).default,
  accessibility: async () => (await import('@/messages/en/accessibility.json')).default,
  shop: async () => (await import('@/messages/en/shop.json')).default,
  evidence: async () => (await import('@/messages/en/evidence.json')).default,
  intake: async () => (await import('@/messages/en/intake.json')).default,
  links: async () => (await import('@/messages/en/links.json')).default,
};

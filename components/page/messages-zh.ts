import type { MessageFiles } from './load-messages';

/** The messages of the pages drawn on the phone, each area fetched apart. */
export const messages: MessageFiles = {
  common: async () => (await import('@/messages/zh/common.json')).default,
  home: async () => (await import('@/messages/zh/home.json')).default,
  check: async () => (await import('@/messages/zh/check.json')).default,
  questions: async () => (await import('@/messages/zh/questions.json')).default,
  redFlags: async () => (await import('@/messages/zh/redFlags.json')).default,
  verdict: async () => (await import('@/messages/zh/verdict.json')).default,
  actions: async () => (await import('@/messages/zh/actions.json')).default,
  clauses: async () => (await import('@/messages/zh/clauses.json')).default,
  plan: async () => (await import('@/messages/zh/plan.json')).default,
  paper: async () => (await import('@/messages/zh/paper.json')).default,
  directory: async () => (await import('@/messages/zh/directory.json')).default,
  drill: async () => (await import('@/messages/zh/drill.json')).default,
  accessibility: async () => (await import('@/messages/zh/accessibility.json')).default,
  shop: async () => (await import('@/messages/zh/shop.json')).default,
  evidence: async () => (await import('@/messages/zh/evidence.json')).default,
  intake: async () => (await import('@/messages/zh/intake.json')).default,
  links: async () => (await import('@/messages/zh/links.json')).default,
};

import type { Fact } from '../vocabulary';

/** Nobody stands in the shop, and the number was not an official one. */
export const fromAfar = [
  'contact.callLive',
  'contact.callEnded',
  'contact.message',
  'contact.email',
  'contact.webPage',
  'dialled.webSearch',
  'dialled.theirMessage',
  'dialled.agent',
  'dialled.label',
  'dialled.unsure',
] as const satisfies readonly Fact[];

/** The same, or a call that is still on and about which nothing else was said yet. */
export const fromAfarOrOnCall = [
  ...fromAfar,
  'situation.onCall',
] as const satisfies readonly Fact[];

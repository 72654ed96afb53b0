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

/** Any contact but a call to the number on a website the merchant typed in, or on his card. */
export const notFromASiteOrCard = [
  'contact.nobody',
  'contact.callLive',
  'contact.callEnded',
  'contact.message',
  'contact.email',
  'contact.webPage',
  'contact.visitorHere',
  'contact.visitorGone',
  'contact.appNotice',
  'contact.meeting',
  'contact.branch',
  'contact.unsure',
  'dialled.officialApp',
  'dialled.contract',
  'dialled.directory',
  'dialled.label',
  'dialled.webSearch',
  'dialled.theirMessage',
  'dialled.agent',
  'dialled.unsure',
] as const satisfies readonly Fact[];

/** From afar, or a call that is still on and about which nothing else was said yet. */
export const fromAfarOrOnCall = [
  ...fromAfar,
  'situation.onCall',
] as const satisfies readonly Fact[];

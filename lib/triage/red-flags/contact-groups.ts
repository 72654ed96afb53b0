import { type Fact, vocabulary } from '../vocabulary';

/** Nobody stands in the shop, and the number was not an official one. */
export const fromAfar = [
  'contact.callLive',
  'contact.callEnded',
  'contact.message',
  'contact.email',
  'contact.webPage',
  'contact.parcel',
  'dialled.webSearch',
  'dialled.theirMessage',
  'dialled.agent',
  'dialled.label',
  'dialled.unsure',
] as const satisfies readonly Fact[];

/** He dialled, on a website he typed in himself or from the back of his card. */
const fromASiteOrCard: readonly Fact[] = [
  'contact.iDialled',
  'dialled.officialSite',
  'dialled.cardBack',
];

/** Any contact but that one: a new way of contact or of dialling counts among them until it is named above. */
export const notFromASiteOrCard: readonly Fact[] = [
  ...vocabulary.contact.map((option): Fact => `contact.${option}`),
  ...vocabulary.dialled.map((option): Fact => `dialled.${option}`),
].filter((fact) => !fromASiteOrCard.includes(fact));

/** From afar, or a call that is still on and about which nothing else was said yet. */
export const fromAfarOrOnCall = [
  ...fromAfar,
  'situation.onCall',
] as const satisfies readonly Fact[];

import type { SheetKind, SheetRecord } from './sheet-record';

/** What police and bank ask about one contact, in the order of the sheet. Never a password, never a whole card number of the merchant's own. */
export const evidenceFields = [
  'moment',
  'claimed',
  'number',
  'said',
  'terminal',
  'order',
  'amount',
  'payee',
  'account',
  'card',
  'ticket',
  'spokenTo',
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

export type EvidenceRecord = SheetRecord<EvidenceField>;

/** One sheet a contact: a call, a message, a visit. */
export const evidenceSheets: SheetKind<EvidenceField> = {
  fields: evidenceFields,
  longestField: 500,
  mostSheets: 20,
};

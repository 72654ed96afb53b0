import type { SheetKind, SheetRecord } from './sheet-record';

/** What police and bank ask about one contact, in the order of the sheet. Never a password, never a card number. */
export const evidenceFields = [
  'moment',
  'number',
  'said',
  'terminal',
  'order',
  'ticket',
  'amount',
  'payee',
] as const;
export type EvidenceField = (typeof evidenceFields)[number];

export type EvidenceRecord = SheetRecord<EvidenceField>;

/** One sheet a contact: a call, a message, a visit. */
export const evidenceSheets: SheetKind<EvidenceField> = {
  key: 'ringtrue.evidence',
  fields: evidenceFields,
  longestField: 500,
  mostSheets: 20,
};

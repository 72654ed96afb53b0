import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { type EvidenceField, type EvidenceRecord, evidenceFields } from './evidence-record';
import { isFilled } from './sheet-record';

export type EvidenceMessages = Pick<Messages['evidence'], 'fields' | 'paper'>;

/** What was written in one field as people write it; a moment without its technical T. */
export function evidenceValue(record: EvidenceRecord, field: EvidenceField): string {
  const text = record[field].trim();
  return field === 'moment' ? text.replace(/^(\d{4}-\d\d-\d\d)T/, '$1 ') : text;
}

/** Everything written down, as plain text for police and bank; fields nobody filled in are left out. */
export function evidenceText(
  records: readonly EvidenceRecord[],
  messages: EvidenceMessages,
): string {
  const { heading, contact, line } = messages.paper;
  const blocks = records.filter(isFilled).map((record, place) => {
    const lines = evidenceFields.flatMap((field) => {
      const value = evidenceValue(record, field);
      return value ? [interpolate(line, { label: messages.fields[field], value })] : [];
    });
    return [interpolate(contact, { place: String(place + 1) }), ...lines].join('\n');
  });
  return [heading, ...blocks].join('\n\n');
}

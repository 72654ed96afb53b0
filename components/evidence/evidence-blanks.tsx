'use client';

import { incidentStore } from '@/components/sheets/record-store';
import { useRecords } from '@/components/sheets/use-records';
import type { Messages } from '@/lib/i18n/messages';
import type { EvidenceField } from '@/lib/sheets/evidence-record';
import { isFilled } from '@/lib/sheets/sheet-record';

/** What is asked first; the rest has its lines on the filled sheet. */
const asked: readonly EvidenceField[] = ['moment', 'number', 'payee', 'amount'];

/** Blanks for the pen in the head of the printed plan, or where to find what was written on this device. */
export function EvidenceBlanks({ messages }: { messages: Messages['evidence'] }) {
  const { records } = useRecords(incidentStore);
  if (records.some(isFilled)) return <p>{messages.paper.elsewhere}</p>;
  return (
    <dl className="evidence-blanks">
      {asked.map((field) => (
        <div key={field} className="print-blank">
          <dt>{messages.fields[field]}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}

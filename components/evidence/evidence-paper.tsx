'use client';

import { incidentStore } from '@/components/sheets/record-store';
import { numbered, useRecords } from '@/components/sheets/use-records';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { evidenceFields } from '@/lib/sheets/evidence-record';
import { evidenceValue } from '@/lib/sheets/evidence-text';
import { isFilled } from '@/lib/sheets/sheet-record';

/** The filled sheet on a page of its own behind the plan, what was left empty as a line for the pen. On paper only. */
export function EvidencePaper({ messages }: { messages: Messages['evidence'] }) {
  const records = useRecords(incidentStore).records.filter(isFilled);
  if (records.length === 0) return null;
  return (
    <section className="evidence-paper hidden print:block">
      <h2>{messages.paper.heading}</h2>
      {numbered(records).map(({ place, record }) => (
        <div key={place} className="evidence-contact">
          <h3>{interpolate(messages.paper.contact, { place: String(place) })}</h3>
          <dl>
            {evidenceFields.map((field) => (
              <div key={field} className="evidence-line">
                <dt>{messages.fields[field]}</dt>
                <dd>{evidenceValue(record, field)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p className="evidence-line">{messages.paper.signature}</p>
    </section>
  );
}

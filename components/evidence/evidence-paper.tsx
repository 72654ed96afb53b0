'use client';

import { useKeptSheets } from '@/components/sheets/use-kept-sheets';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { evidenceFields } from '@/lib/sheets/evidence-record';
import { evidenceValue } from '@/lib/sheets/evidence-text';
import { isFilled } from '@/lib/sheets/sheet-record';
import { evidenceStore } from './evidence-store';

/** The filled sheet on a page of its own behind the plan, what was left empty as a line for the pen. On paper only. */
export function EvidencePaper({ messages }: { messages: Messages['evidence'] }) {
  const sheets = useKeptSheets(evidenceStore).sheets.filter(({ record }) => isFilled(record));
  if (sheets.length === 0) return null;
  return (
    <section className="evidence-paper hidden print:block">
      <h2>{messages.paper.heading}</h2>
      {sheets.map(({ key, record }, place) => (
        <div key={key} className="evidence-contact">
          <h3>{interpolate(messages.paper.contact, { place: String(place + 1) })}</h3>
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

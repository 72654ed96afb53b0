import { useState } from 'react';
import { incidentStore } from '@/components/sheets/record-store';
import { Button } from '@/components/ui/button';
import type { IntakeView } from '@/lib/check/intake-view';
import type { PageContext } from '@/lib/pages/page-context';
import { evidenceSheets } from '@/lib/sheets/evidence-record';
import { recordFrom } from '@/lib/sheets/sheet-record';

interface IntakeNoteProps {
  readonly view: IntakeView;
  readonly context: PageContext<'intake'>;
}

/**
 * When, how much and which number the text names, proposed for the sheet of evidence. It is written there by his own tap
 * only, and stays on this device.
 */
export function IntakeNote({ view, context }: IntakeNoteProps) {
  const [outcome, setOutcome] = useState<'kept' | 'full' | null>(null);
  const { note } = context.messages.intake.review;
  const found = { moment: view.times, amount: view.amounts, number: view.numbers };
  const fields = (['moment', 'amount', 'number'] as const).filter(
    (field) => found[field].length > 0,
  );
  if (view.times.length === 0 && view.amounts.length === 0) return null;

  function keep(): void {
    const written = fields.map((field) => [field, found[field].join('；')]);
    const records = incidentStore.read();
    if (records.length >= evidenceSheets.mostSheets) {
      setOutcome('full');
      return;
    }
    incidentStore.write([...records, recordFrom(Object.fromEntries(written), evidenceSheets)]);
    setOutcome('kept');
  }

  return (
    <div className="mt-6">
      <h3 className="text-base font-bold">{note.title}</h3>
      <dl>
        {fields.map((field) => (
          <div key={field} className="mt-1">
            <dt className="inline text-muted">{note.fields[field]}</dt>{' '}
            <dd className="inline break-words">{found[field].join('；')}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2">
        {outcome === 'kept' ? null : (
          <Button type="button" look="plain" onClick={keep}>
            {note.keep}
          </Button>
        )}
      </p>
      <p aria-live="polite">{outcome ? note[outcome] : null}</p>
    </div>
  );
}

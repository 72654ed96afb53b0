import { SheetField } from '@/components/sheets/sheet-field';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import {
  type EvidenceField,
  type EvidenceRecord,
  evidenceFields,
  evidenceSheets,
} from '@/lib/sheets/evidence-record';

interface EvidenceContactProps {
  readonly place: number;
  readonly record: EvidenceRecord;
  readonly messages: Messages['evidence'];
  readonly onWrite: (field: EvidenceField, text: string) => void;
  readonly onRemove: (() => void) | undefined;
}

const kinds: Readonly<Partial<Record<EvidenceField, 'moment' | 'lines'>>> = {
  moment: 'moment',
  said: 'lines',
};

/** What is written down about one call, message or visit. */
export function EvidenceContact(props: EvidenceContactProps) {
  const { place, record, messages, onWrite, onRemove } = props;
  const hints: Readonly<Partial<Record<EvidenceField, string>>> = messages.hints;
  return (
    <fieldset className="mt-6 min-w-0 rounded-md border-2 border-ink px-inset pb-5 pt-2">
      <legend className="px-2 text-lg font-bold">
        {interpolate(messages.paper.contact, { place: String(place) })}
      </legend>
      {evidenceFields.map((field) => (
        <SheetField
          key={field}
          id={`evidence-${field}-${place}`}
          label={messages.fields[field]}
          hint={hints[field]}
          kind={kinds[field] ?? 'text'}
          longest={evidenceSheets.longestField}
          value={record[field]}
          onWrite={(text) => onWrite(field, text)}
        />
      ))}
      {onRemove ? <RemoveButton place={place} messages={messages} onRemove={onRemove} /> : null}
    </fieldset>
  );
}

interface RemoveButtonProps {
  readonly place: number;
  readonly messages: Messages['evidence'];
  readonly onRemove: () => void;
}

function RemoveButton({ place, messages, onRemove }: RemoveButtonProps) {
  return (
    <button
      type="button"
      onClick={onRemove}
      className="mt-4 inline-flex min-h-12 items-center py-2 text-link underline underline-offset-4 hover:text-ink"
    >
      {messages.remove}
      <span className="sr-only">
        {interpolate(messages.removeHidden, { place: String(place) })}
      </span>
    </button>
  );
}

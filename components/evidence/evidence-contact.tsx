import { SheetField } from '@/components/sheets/sheet-field';
import { SheetFrame } from '@/components/sheets/sheet-frame';
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
    <SheetFrame
      className="mt-6 px-inset"
      title={interpolate(messages.paper.contact, { place: String(place) })}
      remove={messages.remove}
      removeHidden={interpolate(messages.removeHidden, { place: String(place) })}
      onRemove={onRemove}
    >
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
    </SheetFrame>
  );
}

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
import { lastFourOf } from '@/lib/sheets/shop-record';

interface EvidenceContactProps {
  readonly place: number;
  readonly record: EvidenceRecord;
  /** Serial numbers of the merchant's terminals, as "My shop" has them. */
  readonly terminals: readonly string[];
  readonly messages: Messages['evidence'];
  readonly onWrite: (field: EvidenceField, text: string) => void;
  readonly onRemove: (() => void) | undefined;
}

const kinds: Readonly<Partial<Record<EvidenceField, 'moment' | 'lines' | 'digits'>>> = {
  moment: 'moment',
  said: 'lines',
  card: 'digits',
};

/** What is written down about one call, message or visit. */
export function EvidenceContact(props: EvidenceContactProps) {
  const { place, record, terminals, messages, onWrite, onRemove } = props;
  const hints: Readonly<Partial<Record<EvidenceField, string>>> = messages.hints;
  return (
    <SheetFrame
      className="mt-6 px-inset"
      title={interpolate(messages.paper.contact, { place: String(place) })}
      remove={messages.remove}
      confirm={messages.confirm}
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
          offered={field === 'terminal' ? terminals : undefined}
          longest={evidenceSheets.longestField}
          refused={field === 'account' ? undefined : messages.refused}
          value={record[field]}
          onWrite={(text) => onWrite(field, field === 'card' ? lastFourOf(text) : text)}
        />
      ))}
    </SheetFrame>
  );
}

'use client';

import { useState } from 'react';
import { CopyText } from '@/components/sharing/copy-text';
import { incidentStore, shopStore } from '@/components/sheets/record-store';
import { AddSheet } from '@/components/sheets/sheet-frame';
import { numbered, useEditedRecords, useRecords } from '@/components/sheets/use-records';
import { ConfirmButton } from '@/components/ui/confirm-button';
import type { Messages } from '@/lib/i18n/messages';
import { evidenceSheets } from '@/lib/sheets/evidence-record';
import { evidenceText } from '@/lib/sheets/evidence-text';
import { emptyRecord, isFilled } from '@/lib/sheets/sheet-record';
import { serialNumbersOf } from '@/lib/sheets/shop-record';
import { EvidenceContact } from './evidence-contact';

const emptyContact = emptyRecord(evidenceSheets);

interface EvidenceSheetProps {
  readonly messages: Messages['evidence'];
  readonly inWeChat: boolean;
}

/**
 * What police and bank will ask about, written down on this device and nowhere else: to copy, and printed behind the
 * plan by evidence-paper. Absent without script, where nothing could keep it; the plan's head then has blanks for the pen.
 */
export function EvidenceSheet({ messages, inWeChat }: EvidenceSheetProps) {
  const { records, asked, add, remove, clear, write } = useEditedRecords(
    incidentStore,
    emptyContact,
  );
  const terminals = serialNumbersOf(useRecords(shopStore).records);
  const [cleared, setCleared] = useState(false);
  if (!asked) return null;
  const filled = records.filter(isFilled);
  return (
    <details id="evidence" className="mt-10 border-y border-rule print:hidden">
      <summary className="min-h-14 py-3 font-bold">{messages.summary}</summary>
      <Advice messages={messages} inWeChat={inWeChat} />
      {numbered(records).map(({ place, record }) => (
        <EvidenceContact
          key={place}
          place={place}
          record={record}
          terminals={terminals}
          messages={messages}
          onWrite={(field, text) => {
            setCleared(false);
            write(place, { ...record, [field]: text });
          }}
          onRemove={records.length > 1 ? () => remove(place) : undefined}
        />
      ))}
      <AddSheet
        full={records.length >= evidenceSheets.mostSheets}
        messages={messages}
        onAdd={() => add(emptyContact)}
      />
      {filled.length > 0 ? (
        <TakeAlong
          text={evidenceText(filled, messages)}
          messages={messages}
          onClear={() => {
            clear();
            setCleared(true);
          }}
        />
      ) : null}
      <p role="status">{cleared ? messages.cleared : ''}</p>
    </details>
  );
}

function Advice({ messages, inWeChat }: EvidenceSheetProps) {
  return (
    <>
      <p>{messages.lead}</p>
      <p className="mt-3 font-bold">{messages.hostile}</p>
      <p className="mt-3">{messages.never}</p>
      {inWeChat ? <p className="mt-3">{messages.weChat}</p> : null}
    </>
  );
}

interface TakeAlongProps {
  readonly text: string;
  readonly messages: Messages['evidence'];
  readonly onClear: () => void;
}

function TakeAlong({ text, messages, onClear }: TakeAlongProps) {
  return (
    <>
      <h3 className="mt-8 text-lg font-bold">{messages.copy.title}</h3>
      <CopyText text={text} label={messages.copy.title} messages={messages.copy} />
      <p className="mb-6 mt-4">
        <ConfirmButton label={messages.clear} confirm={messages.confirm} onConfirm={onClear} />
      </p>
    </>
  );
}

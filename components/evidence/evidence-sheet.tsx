'use client';

import { useState } from 'react';
import { CopyText } from '@/components/sharing/copy-text';
import { AddSheet } from '@/components/sheets/sheet-frame';
import { useKeptSheets } from '@/components/sheets/use-kept-sheets';
import { Button } from '@/components/ui/button';
import type { Messages } from '@/lib/i18n/messages';
import { evidenceText } from '@/lib/sheets/evidence-text';
import { isFilled } from '@/lib/sheets/sheet-record';
import { EvidenceContact } from './evidence-contact';
import { evidenceStore } from './evidence-store';

interface EvidenceSheetProps {
  readonly messages: Messages['evidence'];
  readonly inWeChat: boolean;
}

/**
 * What police and bank will ask about, written down on this device and nowhere else: to copy, and printed behind the
 * plan by evidence-paper. Absent without script, where nothing could keep it; the plan's head then has blanks for the pen.
 */
export function EvidenceSheet({ messages, inWeChat }: EvidenceSheetProps) {
  const { sheets, read, full, add, remove, clear, write } = useKeptSheets(evidenceStore);
  const [cleared, setCleared] = useState(false);
  if (!read) return null;
  const records = sheets.map(({ record }) => record).filter(isFilled);
  return (
    <details className="mt-10 border-y border-rule print:hidden">
      <summary className="min-h-14 py-3 font-bold">{messages.summary}</summary>
      <Advice messages={messages} inWeChat={inWeChat} />
      {sheets.map(({ key, record }, place) => (
        <EvidenceContact
          key={key}
          place={place + 1}
          record={record}
          messages={messages}
          onWrite={(field, text) => {
            setCleared(false);
            write(key, field, text);
          }}
          onRemove={sheets.length > 1 ? () => remove(key) : undefined}
        />
      ))}
      <AddSheet full={full} messages={messages} onAdd={add} />
      {records.length > 0 ? (
        <TakeAlong
          text={evidenceText(records, messages)}
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
        <Button type="button" look="plain" onClick={onClear}>
          {messages.clear}
        </Button>
      </p>
    </>
  );
}

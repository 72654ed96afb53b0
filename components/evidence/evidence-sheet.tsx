'use client';

import { useState } from 'react';
import { CopyText } from '@/components/sharing/copy-text';
import { useKeptSheets } from '@/components/sheets/use-kept-sheets';
import { Button } from '@/components/ui/button';
import type { Messages } from '@/lib/i18n/messages';
import { evidenceText } from '@/lib/sheets/evidence-text';
import { isFilled } from '@/lib/sheets/sheet-record';
import { EvidenceContact } from './evidence-contact';
import { evidenceStore } from './evidence-store';

interface EvidenceSheetProps {
  readonly words: Messages['evidence'];
  readonly inWeChat: boolean;
}

/**
 * What police and bank will ask about, written down on this device and nowhere else: to copy, and printed behind the
 * plan by evidence-paper. Absent without script, where nothing could keep it; the plan's head then has blanks for the pen.
 */
export function EvidenceSheet({ words, inWeChat }: EvidenceSheetProps) {
  const { sheets, read, full, add, remove, clear, write } = useKeptSheets(evidenceStore);
  const [cleared, setCleared] = useState(false);
  if (!read) return null;
  const records = sheets.map(({ record }) => record).filter(isFilled);
  return (
    <details className="mt-10 border-y border-rule print:hidden">
      <summary className="min-h-14 py-3 font-bold">{words.summary}</summary>
      <Advice words={words} inWeChat={inWeChat} />
      {sheets.map(({ key, record }, place) => (
        <EvidenceContact
          key={key}
          place={place + 1}
          record={record}
          words={words}
          onWrite={(field, text) => {
            setCleared(false);
            write(key, field, text);
          }}
          onRemove={sheets.length > 1 ? () => remove(key) : undefined}
        />
      ))}
      <AddButton full={full} words={words} onAdd={add} />
      {records.length > 0 ? (
        <TakeAlong
          text={evidenceText(records, words)}
          words={words}
          onClear={() => {
            clear();
            setCleared(true);
          }}
        />
      ) : null}
      <p role="status">{cleared ? words.cleared : ''}</p>
    </details>
  );
}

function Advice({ words, inWeChat }: EvidenceSheetProps) {
  return (
    <>
      <p>{words.lead}</p>
      <p className="mt-3 font-bold">{words.hostile}</p>
      <p className="mt-3">{words.never}</p>
      {inWeChat ? <p className="mt-3">{words.weChat}</p> : null}
    </>
  );
}

interface AddButtonProps {
  readonly full: boolean;
  readonly words: Messages['evidence'];
  readonly onAdd: () => void;
}

function AddButton({ full, words, onAdd }: AddButtonProps) {
  return (
    <p className="my-6">
      {full ? (
        words.full
      ) : (
        <Button type="button" look="plain" onClick={onAdd}>
          {words.add}
        </Button>
      )}
    </p>
  );
}

interface TakeAlongProps {
  readonly text: string;
  readonly words: Messages['evidence'];
  readonly onClear: () => void;
}

function TakeAlong({ text, words, onClear }: TakeAlongProps) {
  return (
    <>
      <h3 className="mt-8 text-lg font-bold">{words.copy.title}</h3>
      <CopyText text={text} label={words.copy.title} words={words.copy} />
      <p className="mb-6 mt-4">
        <Button type="button" look="plain" onClick={onClear}>
          {words.clear}
        </Button>
      </p>
    </>
  );
}

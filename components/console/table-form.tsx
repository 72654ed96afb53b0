'use client';

import { type ChangeEvent, type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { rowsFromPasted, tableColumns } from '@/lib/console/pasted-table';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { faultWords } from './fault-words';
import { TextArea } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

interface TableFormProps {
  readonly messages: ConsoleMessages;
  readonly words: Pick<Messages['directory'], 'purposes' | 'evidenceKinds'>;
  readonly institutions: Readonly<Record<string, string>>;
  /** YYYY-MM-DD in China: the day on which the pages are seen. */
  readonly today: string;
}

/** What the console takes at once, as it is sent. */
const mostSigns = 20_000;

/** A pasted table, or a file of rows, proposed with one signature. */
export function TableForm({ messages, words, institutions, today }: TableFormProps) {
  const { propose } = messages;
  const { run, status, isWorking, faults } = useStep(messages);
  const [text, setText] = useState('');
  const [told, setTold] = useState<{ readonly text: string; readonly isWrong: boolean } | null>(
    null,
  );
  const open = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file === undefined) return;
    const bytes = await file.arrayBuffer();
    const decode = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);
    try {
      setText(decode('utf-8'));
    } catch {
      setText(new TextDecoder('gb18030').decode(bytes));
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('tableReason')).trim();
    const read = rowsFromPasted(text, { institutions, ...words, columns: propose.columns }, today);
    setTold(null);
    if ('missing' in read) {
      setTold({ text: interpolate(propose.tableMissing, { column: read.missing }), isWrong: true });
      return;
    }
    const { rows } = read;
    if (new TextEncoder().encode(JSON.stringify(rows)).length > mostSigns) {
      setTold({ text: propose.tableTooLong, isWrong: true });
      return;
    }
    run(
      () => signAct({ act: 'proposeTable', rows, reason }),
      () => {
        setText('');
        const count = String(rows.length);
        setTold({ text: interpolate(propose.tableDone, { count }), isWrong: false });
      },
    );
  };
  const names = tableColumns.map((column) => propose.columns[column]).join(' | ');
  return (
    <form onSubmit={submit}>
      <p className="mt-2">{propose.tableText}</p>
      <p className="mt-2 text-base text-muted wrap-anywhere">
        {interpolate(propose.tableColumns, { columns: names })}
      </p>
      <p className="mt-4">
        <label htmlFor="tableFile" className="block font-bold">
          {propose.tableFile}
        </label>
        <input
          id="tableFile"
          type="file"
          accept=".csv,.tsv,.txt,.json"
          onChange={open}
          className="mt-2 block min-h-14 w-full"
        />
      </p>
      <TextArea
        id="table"
        label={propose.tablePaste}
        required
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <TextArea id="tableReason" label={propose.tableReason} required maxLength={500} />
      <p className="mt-6">
        <Button wide disabled={isWorking}>
          {propose.tableButton}
        </Button>
      </p>
      {status}
      {faults.length === 0 ? null : (
        <ul className="mt-2 list-disc pl-6">
          {faults.map((fault) => (
            <li key={JSON.stringify(fault)} className="wrap-anywhere">
              {interpolate(propose.tableAt, { where: fault.where ?? '' })}
              {faultWords(fault, 'phone', propose)}
            </li>
          ))}
        </ul>
      )}
      {told === null ? null : (
        <p role="status" className={`mt-4 font-bold ${told.isWrong ? 'text-alarm' : ''}`}>
          {told.text}
        </p>
      )}
    </form>
  );
}

'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { plainValue } from '@/lib/console/proposal-form';
import { hostFaultFields } from '@/lib/directory/model/field-fault';
import { interpolate } from '@/lib/i18n/interpolate';
import { Choice, TextArea, TextField } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

interface ProposeHostFormProps {
  readonly messages: ConsoleMessages;
  readonly institutions: Readonly<Record<string, string>>;
  /** Which of them are banks. */
  readonly banks: readonly string[];
  /** The institution and the host from which one came; null for none. */
  readonly of: string | null;
  readonly host: string | null;
}

/** The reasons that say something about who runs a host. */
const basesOf = {
  institution: ['register', 'declaration'],
  bank: ['register', 'declaration'],
  authority: ['government'],
  publisher: ['press'],
} as const;
type RunBy = keyof typeof basesOf;

function requestFrom(form: FormData): object {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const [runBy, of] = [text('runBy'), text('of')];
  const host = plainValue(text('host'), 'website');
  const entry = of === '' ? { host, runBy } : { host, runBy, of };
  const why = { basis: text('basis'), page: text('hostPage'), reason: text('hostReason') };
  return { act: 'proposeHost', host: { entry, ...why } };
}

/** A form for one host; everything wrong with it is named. */
export function ProposeHostForm(props: ProposeHostFormProps) {
  const { messages, institutions, banks, of, host } = props;
  const { hosts } = messages;
  const { run, status, isWorking, faults } = useStep(messages);
  const [isDone, setDone] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (faults.length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const errorAt = (field: string) => {
    const found = faults.filter(
      ({ code }) => (hostFaultFields as Readonly<Record<string, string>>)[code] === field,
    );
    if (found.length === 0) return undefined;
    const words: Readonly<Record<string, string>> = hosts.faults;
    return found.map(({ code, arrived }) => (
      <p key={code}>
        {interpolate(words[code] ?? code, { arrived: arrived || messages.propose.faults.nothing })}
      </p>
    ));
  };
  const first = of !== null && banks.includes(of) ? 'bank' : 'institution';
  const [runBy, setRunBy] = useState<RunBy>(first);
  const bases = Object.fromEntries(basesOf[runBy].map((basis) => [basis, hosts.bases[basis]]));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const filled = event.currentTarget;
    setDone(false);
    run(
      () => signAct(requestFrom(new FormData(filled))),
      () => {
        filled.reset();
        setRunBy(first);
        setDone(true);
      },
    );
  };
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <TextField
        id="host"
        error={errorAt('host')}
        label={hosts.host}
        maxLength={100}
        defaultValue={host ?? undefined}
      />
      <Choice
        id="runBy"
        error={errorAt('runBy')}
        label={hosts.kind}
        options={hosts.runBy}
        defaultValue={first}
        onChange={({ currentTarget }) => setRunBy(currentTarget.value as RunBy)}
      />
      {runBy === 'institution' || runBy === 'bank' ? (
        <Choice
          id="of"
          error={errorAt('of')}
          label={hosts.owner}
          options={institutions}
          defaultValue={of ?? undefined}
        />
      ) : null}
      <Choice id="basis" error={errorAt('basis')} label={hosts.basis} options={bases} />
      <TextField
        id="hostPage"
        error={errorAt('hostPage')}
        label={hosts.pageField}
        type="url"
        maxLength={300}
      />
      <TextArea
        id="hostReason"
        error={errorAt('hostReason')}
        label={hosts.reason}
        maxLength={500}
      />
      <p className="mt-6">
        <Button wide disabled={isWorking}>
          {hosts.button}
        </Button>
      </p>
      {status}
      {isDone ? (
        <p role="status" className="mt-4 font-bold">
          {hosts.done}
        </p>
      ) : null}
    </form>
  );
}

interface WithdrawHostFormProps {
  readonly messages: ConsoleMessages;
  /** Listed hosts, each with its owner. */
  readonly hosts: Readonly<Record<string, string>>;
}

/** Takes a host off the list: one signature. */
export function WithdrawHostForm({ messages, hosts: listed }: WithdrawHostFormProps) {
  const { hosts } = messages;
  const { run, status, isWorking } = useStep(messages);
  const [isDone, setDone] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const said = new FormData(form);
    setDone(false);
    run(
      () =>
        signAct({
          act: 'withdrawHost',
          host: String(said.get('withdrawn')),
          reason: String(said.get('withdrawReason')).trim(),
        }),
      () => {
        form.reset();
        setDone(true);
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <p className="mt-2">{hosts.withdrawText}</p>
      <Choice id="withdrawn" label={hosts.withdrawHost} options={listed} />
      <TextArea id="withdrawReason" label={hosts.withdrawReason} required maxLength={500} />
      <p className="mt-6">
        <Button wide look="plain" disabled={isWorking}>
          {hosts.withdrawButton}
        </Button>
      </p>
      {status}
      {isDone ? (
        <p role="status" className="mt-4 font-bold">
          {hosts.withdrawn}
        </p>
      ) : null}
    </form>
  );
}

'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ProposalSubject } from '@/lib/console/proposal-form';
import { interpolate } from '@/lib/i18n/interpolate';
import { TextArea } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

interface WithdrawFormProps {
  readonly messages: ConsoleMessages;
  readonly subject: ProposalSubject;
  readonly value: string;
}

/** Proposes to take one published contact point away. */
export function WithdrawForm({ messages, subject, value }: WithdrawFormProps) {
  const { propose } = messages;
  const { run, status, isWorking } = useStep(messages);
  const [isDone, setDone] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get('why')).trim();
    const { institution, pointKind } = subject;
    const about = { act: 'propose', kind: 'withdraw', institution, pointKind, value };
    setDone(false);
    run(
      () => signAct({ ...about, reason }),
      () => setDone(true),
    );
  };
  return (
    <form onSubmit={submit}>
      <TextArea id="why" label={propose.withdrawReason} required maxLength={500} />
      <p className="mt-6">
        <Button wide disabled={isWorking}>
          {propose.withdrawButton}
        </Button>
      </p>
      {status}
      {isDone ? (
        <p role="status" className="mt-4 font-bold">
          {interpolate(propose.done, { what: value })}
        </p>
      ) : null}
    </form>
  );
}

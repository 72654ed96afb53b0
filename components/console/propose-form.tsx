'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Messages } from '@/lib/i18n/messages';
import { Choice, Part, TextArea, TextField } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

interface ProposeFormProps {
  readonly messages: ConsoleMessages;
  readonly words: Pick<Messages['directory'], 'purposes' | 'evidenceKinds'>;
  readonly institutions: Readonly<Record<string, string>>;
  readonly pointKinds: Readonly<Record<string, string>>;
  /** YYYY-MM-DD in China: the day on which the page is seen. */
  readonly today: string;
}

/** Reads the fields of the form as a directory file writes a contact point. */
function requestFrom(form: FormData, today: string): object {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const [kind, pointKind, value] = [text('kind'), text('pointKind'), text('value')];
  const about = { act: 'propose', kind, pointKind, value };
  const request = { ...about, institution: text('institution'), reason: text('why') };
  if (kind === 'withdraw') return request;
  const named = text('to') || value;
  const evidence = {
    kind: text('evidenceKind'),
    publisher: { zh: text('publisherZh'), en: text('publisherEn') },
    quote: text('quote'),
    url: text('url') || null,
    pageDate: text('pageDate') || null,
    seenOn: today,
  };
  const shared = {
    display: text('display') || named,
    publishAs: text('publishAs'),
    seenOn: today,
    evidence: [evidence],
  };
  const content =
    pointKind === 'phone'
      ? { number: named, purpose: text('purpose'), direction: 'unknown', ...shared }
      : { kind: pointKind, value: named, ...shared };
  return { ...request, content };
}

/** A form for one contact point; everything wrong with it is named, by the checks of the directory files. */
export function ProposeForm(props: ProposeFormProps) {
  const { messages, words, institutions, pointKinds, today } = props;
  const { propose } = messages;
  const { run, status, isWorking } = useStep(messages);
  const [isDone, setDone] = useState(false);
  const [kind, setKind] = useState('add');
  const [pointKind, setPointKind] = useState('phone');
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setDone(false);
    run(
      () => signAct(requestFrom(new FormData(form), today)),
      () => {
        form.reset();
        setKind('add');
        setPointKind('phone');
        setDone(true);
      },
    );
  };
  return (
    <form onSubmit={submit}>
      <Choice
        id="kind"
        label={propose.kind}
        options={propose.kinds}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
      />
      <Choice id="institution" label={propose.institution} options={institutions} />
      <Choice
        id="pointKind"
        label={propose.pointKind}
        options={pointKinds}
        onChange={({ currentTarget }) => setPointKind(currentTarget.value)}
      />
      <TextField id="value" label={propose.value} required maxLength={200} />
      {kind === 'withdraw' ? null : (
        <>
          {kind === 'change' ? <TextField id="to" label={propose.to} maxLength={200} /> : null}
          <TextField id="display" label={propose.display} maxLength={200} />
          {pointKind === 'phone' ? (
            <Choice id="purpose" label={propose.purpose} options={words.purposes} />
          ) : null}
          <Choice id="publishAs" label={propose.publishAs} options={propose.publishStates} />
          <Part title={propose.evidenceTitle}>
            <Choice id="evidenceKind" label={propose.evidenceKind} options={words.evidenceKinds} />
            <TextField id="publisherZh" label={propose.publisherZh} maxLength={100} />
            <TextField id="publisherEn" label={propose.publisherEn} maxLength={100} />
            <TextArea id="quote" label={propose.quote} maxLength={500} />
            <TextField id="url" label={propose.url} type="url" maxLength={500} />
            <TextField id="pageDate" label={propose.pageDate} maxLength={10} />
          </Part>
        </>
      )}
      <TextArea id="why" label={propose.reason} required maxLength={500} />
      <p className="mt-6">
        <Button wide disabled={isWorking}>
          {propose.button}
        </Button>
      </p>
      {status}
      {isDone ? (
        <p role="status" className="mt-4 font-bold">
          {propose.done}
        </p>
      ) : null}
    </form>
  );
}

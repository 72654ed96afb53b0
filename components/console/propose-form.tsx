'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { hintFor, type PageHint } from '@/lib/console/page-hints';
import {
  type ProposalFields,
  type ProposalSubject,
  proposalFrom,
} from '@/lib/console/proposal-form';
import { type FaultCode, type FieldFault, faultFields } from '@/lib/directory/model/field-fault';
import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import { faultWords } from './fault-words';
import { Choice, TextArea, TextField } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

export interface ProposeFormProps {
  readonly messages: ConsoleMessages;
  readonly words: Pick<Messages['directory'], 'purposes' | 'evidenceKinds'>;
  readonly subject: ProposalSubject;
  /** What the number is for as it stands, or for most new ones. */
  readonly purpose: string;
  /** From where one came: a value and a page, each empty where none was given. */
  readonly value: string;
  readonly page: string;
  readonly hints: readonly PageHint[];
  /** YYYY-MM-DD in China: the day on which the page is seen. */
  readonly today: string;
  readonly home: string;
}

type Field = keyof ProposalFields;

/** The fields that the address of the page fills. */
const filled = ['evidenceKind', 'publisherZh', 'publisherEn'] as const;

/**
 * A form for one contact point: the value, the page and its words; the rest is filled from the institution and the host, behind a
 * fold. What is wrong stands at its field, and nothing typed is lost.
 */
export function ProposeForm(props: ProposeFormProps) {
  const { messages, words, subject, hints, today, home } = props;
  const { propose } = messages;
  const { run, status, isWorking, faults } = useStep(messages);
  const form = useRef<HTMLFormElement>(null);
  const [done, setDone] = useState<string | null>(null);
  const [url, setUrl] = useState(props.page);
  const [own, setOwn] = useState<Partial<Record<(typeof filled)[number], string>>>({});
  const [early, setEarly] = useState<readonly FieldFault[]>([]);
  const hint = hintFor(url.trim(), hints);
  const byHost = {
    evidenceKind: hint?.kind ?? 'ownSite',
    publisherZh: hint?.publisher.zh ?? '',
    publisherEn: hint?.publisher.en ?? '',
  };
  const told = early.length > 0 ? early : faults;
  // Whose page it is stands behind the fold, and a wrong address may be a wrong kind of page.
  const isFoldWrong = told.some(({ code }) => isFolded(code) || (code === 'url' && url !== ''));
  useEffect(() => {
    if (told.length === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    wrong?.focus();
  }, [told]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const text = (name: Field) => String(said.get(name) ?? '').trim();
    const evidenceKind = text('evidenceKind') as ProposalFields['evidenceKind'];
    const fields: ProposalFields = {
      ...{ value: text('value'), url: text('url'), quote: text('quote'), why: text('why') },
      ...{ purpose: text('purpose') || props.purpose, evidenceKind, display: text('display') },
      ...{ publisherZh: text('publisherZh'), publisherEn: text('publisherEn') },
      pageDate: text('pageDate'),
    };
    setDone(null);
    const isUnlisted = hintFor(fields.url, hints) === undefined;
    setEarly(isUnlisted ? [{ code: 'url', arrived: fields.url }] : []);
    if (isUnlisted) return;
    run(
      () => signAct(proposalFrom(subject, fields, today)),
      () => setDone(fields.value),
    );
  };
  const errorAt = (field: Field) => {
    const lacks = told.some(({ code }) => code === 'quoteLacks');
    const found = told.filter(
      ({ code }) => fieldOf(code) === field && !(lacks && code === 'quoteOther'),
    );
    if (found.length === 0) return undefined;
    return found.map(({ code, arrived }) => (
      <p key={`${code} ${arrived}`}>{faultWords({ code, arrived }, subject.pointKind, propose)}</p>
    ));
  };
  const host = URL.canParse(url.trim()) ? new URL(url.trim()).hostname.replace(/^www\./, '') : '';
  const others = told.filter(({ code }) => fieldOf(code) === null);
  if (done !== null) {
    return (
      <div role="status" className="mt-6 border-l-4 border-action pl-4">
        <p className="font-bold">{interpolate(propose.done, { what: done })}</p>
        <a href={`${home}/propose`} className="inline-flex min-h-12 items-center">
          {propose.another}
        </a>
      </div>
    );
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <TextField
        id="value"
        label={valueLabel(subject.pointKind, propose)}
        defaultValue={props.value}
        maxLength={200}
        error={errorAt('value')}
      />
      <TextField
        id="url"
        label={propose.url}
        type="url"
        value={url}
        maxLength={500}
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
        error={errorAt('url')}
      />
      {hint === undefined && host !== '' ? (
        <p className="mt-1">
          {interpolate(propose.unlisted, { host })}{' '}
          <a
            href={`${home}/hosts?${new URLSearchParams({ of: subject.institution, host })}#propose`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-12 items-center font-bold"
          >
            {propose.listIt}
          </a>
        </p>
      ) : null}
      {hint === undefined ? null : (
        <p className="mt-1 text-base text-muted">
          {words.evidenceKinds[hint.kind]} · {hint.publisher.zh}
        </p>
      )}
      <TextArea id="quote" label={propose.quote} maxLength={300} error={errorAt('quote')} />
      {subject.pointKind === 'phone' ? (
        <Choice
          id="purpose"
          label={propose.purpose}
          options={words.purposes}
          defaultValue={props.purpose}
          error={errorAt('purpose')}
        />
      ) : null}
      <details open={isFoldWrong || undefined} className="mt-4 border-t border-rule">
        <summary className="min-h-12 py-3 font-bold">{propose.more}</summary>
        <Choice
          id="evidenceKind"
          label={propose.evidenceKind}
          options={words.evidenceKinds}
          value={own.evidenceKind ?? byHost.evidenceKind}
          onChange={({ currentTarget }) => setOwn({ ...own, evidenceKind: currentTarget.value })}
          error={errorAt('evidenceKind')}
        />
        {(['publisherZh', 'publisherEn'] as const).map((name) => (
          <TextField
            key={name}
            id={name}
            label={propose[name]}
            maxLength={100}
            value={own[name] ?? byHost[name]}
            onChange={({ currentTarget }) => setOwn({ ...own, [name]: currentTarget.value })}
            error={errorAt(name)}
          />
        ))}
        <TextField
          id="display"
          label={propose.display}
          maxLength={200}
          error={errorAt('display')}
        />
        <TextField
          id="pageDate"
          label={propose.pageDate}
          maxLength={10}
          error={errorAt('pageDate')}
        />
        <TextArea
          id="why"
          label={propose.reason}
          maxLength={500}
          defaultValue={propose.usualReason}
          error={errorAt('why')}
        />
      </details>
      <p className="mt-6">
        <Button wide disabled={isWorking}>
          {propose.button}
        </Button>
      </p>
      {status}
      {others.length === 0 ? null : (
        <ul role="alert" className="mt-2">
          {others.map(({ arrived }) => (
            <li key={arrived} className="wrap-anywhere">
              {interpolate(propose.faults.other, { arrived })}
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}

function fieldOf(code: FaultCode): string | null {
  return code in faultFields ? faultFields[code as keyof typeof faultFields] : null;
}

/** True for what stands behind the fold. */
function isFolded(code: FaultCode): boolean {
  const field = fieldOf(code);
  return field !== null && !['value', 'url', 'quote', 'purpose'].includes(field);
}

function valueLabel(kind: ProposalSubject['pointKind'], { values }: ConsoleMessages['propose']) {
  const known: Readonly<Record<string, string>> = values;
  return known[kind] ?? values.other;
}

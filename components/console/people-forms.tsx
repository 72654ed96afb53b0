'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { interpolate } from '@/lib/i18n/interpolate';
import { Choice, TextField } from './fields';
import { signAct } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

interface Props {
  readonly messages: ConsoleMessages;
}

const hex = (bytes: ArrayBuffer) =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Makes the word of an invitation here: the server is told its hash alone. */
async function newToken(): Promise<{ readonly token: string; readonly tokenHash: string }> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const token = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  return { token, tokenHash: hex(digest) };
}

/** Invites a new person, or oneself for a second key; shows the link once. */
export function InviteForm({ messages, enrol }: Props & { readonly enrol: string }) {
  const { people, roles } = messages;
  const { run, status, isWorking } = useStep(messages);
  const [link, setLink] = useState<string | null>(null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setLink(null);
    run(
      async () => {
        const { token, tokenHash } = await newToken();
        const [name, role] = [String(form.get('name')).trim(), String(form.get('role'))];
        await signAct({ act: 'invite', name, role, tokenHash });
        setLink(`${window.location.origin}${enrol}#${token}`);
      },
      () => {},
    );
  };
  return (
    <form onSubmit={submit}>
      <p className="mt-2">{people.inviteText}</p>
      <TextField id="name" label={people.inviteName} required maxLength={40} />
      <Choice id="role" label={people.role} options={roles} />
      <p className="mt-6">
        <Button wide disabled={isWorking}>
          {people.inviteButton}
        </Button>
      </p>
      {status}
      {link === null ? null : (
        <p role="status" className="mt-4">
          {people.link}
          <code className="mt-2 block wrap-anywhere" data-link>
            {link}
          </code>
        </p>
      )}
    </form>
  );
}

/** Takes the right to act from somebody, signed like every decision. */
export function DeactivateButton({ messages, name }: Props & { readonly name: string }) {
  const { run, status, isWorking } = useStep(messages);
  return (
    <>
      <Button
        type="button"
        look="plain"
        disabled={isWorking}
        onClick={() =>
          run(
            () => signAct({ act: 'deactivate', name }),
            () => window.location.reload(),
          )
        }
      >
        {interpolate(messages.people.deactivate, { name })}
      </Button>
      {status}
    </>
  );
}

/** Lets a reviewer choose the name readers see. */
export function PublicNameForm({ messages }: Props) {
  const { people } = messages;
  const { run, status, isWorking } = useStep(messages);
  const [isDone, setDone] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('publicName')).trim();
    setDone(false);
    run(
      () => signAct({ act: 'publicName', name }),
      () => setDone(true),
    );
  };
  return (
    <form onSubmit={submit}>
      <p className="mt-2">{people.nameText}</p>
      <TextField id="publicName" label={people.nameField} required maxLength={20} />
      <p className="mt-6">
        <Button wide disabled={isWorking}>
          {people.nameButton}
        </Button>
      </p>
      {status}
      {isDone ? (
        <p role="status" className="mt-4 font-bold">
          {people.nameDone}
        </p>
      ) : null}
    </form>
  );
}

'use client';

import { Button } from '@/components/ui/button';
import { enrolHere, signInHere, signOutHere } from './steps';
import { type ConsoleMessages, useStep } from './use-step';

interface Props {
  readonly messages: ConsoleMessages;
  /** The queue, in the reader's language. */
  readonly home: string;
}

/** Signs in with a passkey of this device. */
export function SignInButton({ messages, home }: Props) {
  const { run, status, isWorking } = useStep(messages);
  return (
    <>
      <p className="mt-6">
        <Button
          type="button"
          wide
          disabled={isWorking}
          onClick={() => run(signInHere, () => window.location.assign(home))}
        >
          {messages.signIn.button}
        </Button>
      </p>
      {status}
    </>
  );
}

/** Enrols a key with the token behind the sign # of the address, which no server sees. */
export function EnrolButton({ messages, home }: Props) {
  const { run, status, isWorking } = useStep(messages);
  const enrol = () =>
    run(
      () => enrolHere(window.location.hash.slice(1)),
      // Where the fingerprint stands that somebody has to copy.
      () => window.location.assign(`${home}/people`),
    );
  return (
    <>
      <p className="mt-6">
        <Button type="button" wide disabled={isWorking} onClick={enrol}>
          {messages.enrol.button}
        </Button>
      </p>
      {status}
    </>
  );
}

/** Ends the session. */
export function SignOutButton({ messages, home }: Props) {
  const { run, isWorking } = useStep(messages);
  return (
    <Button
      type="button"
      look="quiet"
      disabled={isWorking}
      onClick={() => run(signOutHere, () => window.location.assign(home))}
    >
      {messages.nav.signOut}
    </Button>
  );
}

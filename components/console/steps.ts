import {
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { FieldFault } from '@/lib/directory/model/field-fault';

/** Why something was not done: the name of a text, and what the server adds to it. */
export interface StepProblem {
  readonly problem: string;
  readonly detail: string;
  /** The same by field, where a form was filled. */
  readonly faults?: readonly FieldFault[];
}

/** Asks the console's server for one step; throws a StepProblem it answers with. */
async function ask<T>(step: object): Promise<T> {
  const response = await fetch('/console/api', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(step),
  });
  const body: unknown = await response.json();
  if (!response.ok) throw body;
  return body as T;
}

/** Enrols a key of this device with the token of an invitation, and signs its owner in. */
export async function enrolHere(token: string): Promise<void> {
  const optionsJSON = await ask<PublicKeyCredentialCreationOptionsJSON>({
    step: 'enrolOptions',
    token,
  });
  const response = await startRegistration({ optionsJSON });
  await ask({ step: 'enrol', token, response });
}

async function answered(
  optionsJSON: PublicKeyCredentialRequestOptionsJSON,
): Promise<AuthenticationResponseJSON> {
  return startAuthentication({ optionsJSON });
}

/** Signs in with a key of this device. */
export async function signInHere(): Promise<void> {
  const response = await answered(await ask({ step: 'signInOptions' }));
  await ask({ step: 'signIn', response });
}

/** Ends the session. */
export async function signOutHere(): Promise<void> {
  await ask({ step: 'signOut' });
}

/** Signs an act with a key of this device and does it. */
export async function signAct(request: object): Promise<void> {
  const response = await answered(await ask({ step: 'prepare', request }));
  await ask({ step: 'commit', response });
}

/** What to tell of anything that was thrown. */
export function problemFrom(thrown: unknown): StepProblem {
  const { problem, detail, faults = [] } = (thrown ?? {}) as Partial<StepProblem>;
  if (typeof problem === 'string') return { problem, detail: detail ?? '', faults };
  return { problem: 'network', detail: '' };
}

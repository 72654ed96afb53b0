import 'server-only';
import type { KeyObject } from 'node:crypto';
import { environment } from '@/lib/env';
import { signingKeyFrom } from './signing-key';

let known: KeyObject | null | undefined;

/** The key this process signs with; null in an unsigned build. */
export function ownSigningKey(): KeyObject | null {
  if (known === undefined) known = signingKeyFrom(environment().DIRECTORY_SIGNING_KEY ?? '');
  return known;
}

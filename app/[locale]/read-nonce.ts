import { headers } from 'next/headers';

/** The nonce of this document, which the proxy wrote into the policy of the request. */
export async function readNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy');
  return policy?.match(/'nonce-([^']+)'/)?.[1];
}

import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyIdOf, publicKeyPem } from './signature';
import { signingKeyFrom } from './signing-key';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const der = privateKey.export({ type: 'pkcs8', format: 'der' });

test.each([
  ['PEM', pem],
  ['PEM with spaces around it', `\n ${pem} `],
  ['PEM with \\n written out', pem.replaceAll('\n', '\\n')],
  ['base64 of PKCS #8', der.toString('base64')],
  ['base64 of PEM', Buffer.from(pem).toString('base64')],
])('a key is read from %s', (_, text) => {
  const key = signingKeyFrom(text);
  expect(key && keyIdOf(key)).toBe(keyIdOf(publicKey));
  expect(key && publicKeyPem(key)).toBe(publicKeyPem(publicKey));
});

test('the name of a key is sixteen hex digits', () => {
  expect(keyIdOf(publicKey)).toMatch(/^[0-9a-f]{16}$/);
});

test('a key of another kind, or none at all, signs nothing', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
  const others = [rsa.export({ type: 'pkcs8', format: 'pem' }).toString(), 'secret', ''];
  expect(others.map(signingKeyFrom)).toEqual([null, null, null]);
});

import { createHash, generateKeyPairSync, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyIdOf, publicKeyPem, signatureHolds, signatureOver } from './signature';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const bytes = new TextEncoder().encode('{"number":"95588"}');

test('what is signed here holds in any other Ed25519', () => {
  const { algorithm, value } = signatureOver(bytes, privateKey);
  expect(algorithm).toBe('Ed25519');
  expect(verify(null, bytes, publicKey, Buffer.from(value, 'base64'))).toBe(true);
});

test('a signature holds for these bytes alone', () => {
  const signature = signatureOver(bytes, privateKey);
  expect(signatureHolds(bytes, signature, publicKey)).toBe(true);
  expect(signatureHolds(bytes.subarray(1), signature, publicKey)).toBe(false);
  expect(signatureHolds(bytes, { value: '' }, publicKey)).toBe(false);
});

test('both halves of a key bear the name that a signature names', () => {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const name = createHash('sha256').update(der).digest('hex').slice(0, 16);
  expect([keyIdOf(privateKey), keyIdOf(publicKey)]).toEqual([name, name]);
  expect(signatureOver(bytes, privateKey).keyId).toBe(name);
});

test('of a private key only the public half is written', () => {
  const pem = publicKey.export({ type: 'spki', format: 'pem' });
  expect([publicKeyPem(privateKey), publicKeyPem(publicKey)]).toEqual([pem, pem]);
});

import { createHash, generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { openDirectoryFrom } from './open-directory';
import { signatureHolds } from './signature';
import { canonicalBytes, faultOf, signedDirectory } from './signed-directory';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const content = openDirectoryFrom(
  {
    version: 3,
    publishedAt: '2026-11-20T08:00:00.000Z',
    institutions: [buildInstitution({ hotlines: [buildHotline()] })],
  },
  '2026-11-22',
);
const signed = signedDirectory(content, privateKey);
const downloaded = JSON.parse(JSON.stringify(signed));

describe('a copy of the directory', () => {
  test('is what the holder of the key signed', () => {
    expect(faultOf(downloaded, publicKey)).toBeNull();
  });

  test('may be stored with its keys in any order', () => {
    const reversed = Object.fromEntries(Object.entries(downloaded).reverse());
    expect(faultOf(reversed, publicKey)).toBeNull();
  });

  test('is refused when one digit of a number was changed', () => {
    const text = JSON.stringify(signed).replace('4000001111', '4000001112');
    expect(faultOf(JSON.parse(text), publicKey)).toMatch(/it was changed or cut/);
  });

  test('is refused when whoever changed it also worked the hash out anew', () => {
    const text = JSON.stringify(signed).replace('4000001111', '4000001112');
    const { sha256 } = signedDirectory(JSON.parse(text), null);
    expect(faultOf({ ...JSON.parse(text), sha256 }, publicKey)).toMatch(/does not fit/);
  });

  test('is refused when somebody else signed it', () => {
    const foreign = signedDirectory(content, stranger.privateKey);
    expect(faultOf({ ...foreign }, publicKey)).toMatch(/but the key at hand is/);
    const renamed = { ...foreign.signature, keyId: signed.signature?.keyId ?? '' };
    expect(faultOf({ ...foreign, signature: renamed }, publicKey)).toMatch(/does not fit/);
  });

  test('without a signature says so and is refused', () => {
    const unsigned = signedDirectory(content, null);
    expect(unsigned.signature).toBeNull();
    expect(unsigned.unsignedReason).toMatch(/no signing key/);
    expect(faultOf({ ...unsigned }, publicKey)).toBe('it is unsigned');
  });

  test('that is no directory at all is refused, not thrown at', () => {
    expect(faultOf({}, publicKey)).toMatch(/it was changed or cut/);
    const odd = { ...downloaded, signature: 'yes' };
    expect(faultOf(odd, publicKey)).toBe('its signature is not Ed25519');
  });

  test('with a signature of another kind, or with none in it, is refused', () => {
    for (const part of [{ algorithm: 'RSA' }, { value: undefined }, { value: 7 }]) {
      const odd = { ...downloaded, signature: { ...downloaded.signature, ...part } };
      expect(faultOf(odd, publicKey)).toBe('its signature is not Ed25519');
    }
  });
});

test('two machines give the same bytes, hash and signature', () => {
  expect(signedDirectory(content, privateKey)).toEqual(signed);
});

test('the hash is the SHA-256 of the canonical bytes, in hex', () => {
  const { sha256 } = signedDirectory(content, null);
  expect(sha256).toBe(createHash('sha256').update(canonicalBytes(content)).digest('hex'));
});

test('the signature covers exactly the canonical bytes', () => {
  const { value = '' } = signed.signature ?? {};
  expect(signatureHolds(canonicalBytes(content), { value }, publicKey)).toBe(true);
});

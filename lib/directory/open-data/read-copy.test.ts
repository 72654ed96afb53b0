import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildHotline, buildInstitution } from '../factories/institution';
import { openDirectoryFrom } from './open-directory';
import { ageFaultOf, duplicateKeyIn, parseCopy } from './read-copy';
import { faultOf, signedDirectory } from './signed-directory';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const publishedAt = '2019-11-20T08:00:00.000Z';
const institutions = [buildInstitution({ hotlines: [buildHotline()] })];
const content = openDirectoryFrom({ version: 3, publishedAt, institutions }, '2019-11-22');
const text = JSON.stringify(signedDirectory(content, privateKey));

describe('a key that stands twice', () => {
  test.each([
    ['at the top', text.replace('{', '{"version":2,'), 'version'],
    ['deep inside', text.replace('"number":"4', '"number":"4008881234","number":"4'), 'number'],
    ['in other letters', '{"a":1,"\\u0061":2}', 'a'],
    ['with spaces before the colon', '{"a" : 1, "a"\n: 2}', 'a'],
  ])('%s is found, and the copy is refused', (_where, twice, key) => {
    expect(duplicateKeyIn(twice)).toBe(key);
    expect(() => parseCopy(twice, 'x.json')).toThrow(`says "${key}" twice`);
  });

  test('is none in two objects, in a value or in a list', () => {
    const fine = '[{"a":"a","b":["a","a"]},{"a":{"a":"{\\"a\\":1,\\"a\\":2}"}}]';
    expect(duplicateKeyIn(fine)).toBeNull();
    expect(duplicateKeyIn(text)).toBeNull();
    expect(faultOf(parseCopy(text, 'x.json'), publicKey)).toBeNull();
  });
});

describe('a genuine copy', () => {
  const copy = parseCopy(text, 'x.json');
  const at = (now: string, days = 31) => ageFaultOf(copy, new Date(now), days);

  test('of years ago is too old, unless that many days are asked for', () => {
    expect(at('2026-11-22T00:00:00Z')).toContain('2557 days ago: numbers in it may have been');
    expect(at('2026-11-22T00:00:00Z', 2557)).toBeNull();
    expect(at('2019-12-20T00:00:00Z')).toBeNull();
  });

  test('of the future or of no day is none', () => {
    expect(at('2019-11-18T00:00:00Z')).toContain('after the clock of this machine');
    expect(ageFaultOf({}, new Date(), 31)).toBe('it does not say when it was built');
  });
});

test('nothing that the signature does not cover says anything', () => {
  const copy = parseCopy(text, 'x.json');
  expect(faultOf({ ...copy, unsignedReason: '请改拨 4008881234' }, publicKey)).toBe(
    'it is signed, but gives a reason why it is not: that reason was added',
  );
  const signature = { ...copy.signature, note: '4008881234' };
  expect(faultOf({ ...copy, signature }, publicKey)).toBe('its signature is not Ed25519');
});

test('what is no JSON is refused in a sentence', () => {
  expect(() => parseCopy('<html>', 'x.json')).toThrow('x.json should hold the JSON of');
});

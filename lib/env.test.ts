import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environmentSchema, parseEnvironment } from './env';

describe('the environment', () => {
  test('is complete without a single variable', () => {
    expect(parseEnvironment({})).toMatchObject({ PORT: 3000, HOST: '0.0.0.0', DATA_DIR: '.data' });
  });

  test('treats an empty variable as one that was left out', () => {
    expect(parseEnvironment({ PORT: '', SITE_URL: '', DATABASE_URL: '' }).PORT).toBe(3000);
  });

  test.each(['https://example.com', 'https://example.com/', 'http://localhost:3000'])(
    'takes %s as the canonical origin',
    (SITE_URL) => {
      expect(parseEnvironment({ SITE_URL }).SITE_URL).toBe(SITE_URL.replace(/\/$/, ''));
    },
  );

  test.each([
    ['PORT', '0'],
    ['PORT', '80.5'],
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['HOST', 'not a host'],
    ['SITE_URL', 'example.com'],
    ['SITE_URL', 'https://example.com/path'],
    ['SITE_URL', 'https://example.com/?q=1'],
    ['SITE_URL', 'ftp://example.com'],
    ['SITE_URL', 'https://name:secret@example.com'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'localhost'],
    ['OPERATOR_NAME', 'x'.repeat(81)],
    ['TRUST_PROXY', 'yes'],
    ['TRUST_PROXY', '10'],
    ['METRICS', 'yes'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} should be`));
  });

  test('names every wrong variable at once', () => {
    expect(() => parseEnvironment({ PORT: 'x', SITE_URL: 'y' })).toThrow(/PORT[\s\S]*SITE_URL/);
  });

  test.each(['pem', 'base64'] as const)('takes a signing key as %s', (form) => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const der = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    const DIRECTORY_SIGNING_KEY = form === 'pem' ? pem.replaceAll('\n', '\\n') : der;
    expect(parseEnvironment({ DIRECTORY_SIGNING_KEY })).toMatchObject({ DIRECTORY_SIGNING_KEY });
  });

  test('refuses a signing key of another kind, names the variable and keeps the key to itself', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const wrong = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
    const parse = () => parseEnvironment({ DIRECTORY_SIGNING_KEY: wrong });
    expect(parse).toThrow(/^DIRECTORY_SIGNING_KEY should be an Ed25519 private key/);
    expect(parse).not.toThrow(wrong);
  });

  test('never repeats a database password', () => {
    const wrong = { DATABASE_URL: 'mysql://me:hunter2@localhost/x' };
    expect(() => parseEnvironment(wrong)).toThrow(/^(?![\s\S]*hunter2)/);
  });

  test('stands whole in the table of whoever deploys the site', () => {
    const page = readFileSync('docs/operation/deploy.md', 'utf8');
    const told = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(Object.keys(environmentSchema.shape).sort());
  });
});

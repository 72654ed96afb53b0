import { describe, expect, test } from 'vitest';
import { parseEnvironment } from './env';

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
  ])('refuses %s=%s and names the variable', (name, value) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} should be`));
  });

  test('names every wrong variable at once', () => {
    expect(() => parseEnvironment({ PORT: 'x', SITE_URL: 'y' })).toThrow(/PORT[\s\S]*SITE_URL/);
  });

  test('never repeats a database password', () => {
    const wrong = { DATABASE_URL: 'mysql://me:hunter2@localhost/x' };
    expect(() => parseEnvironment(wrong)).toThrow(/^(?![\s\S]*hunter2)/);
  });
});

import { expect, test } from 'vitest';
import { securityText } from './security-text';

const now = new Date('2026-11-22T00:00:00Z');

test.each([
  ['kf@example.com', 'mailto:kf@example.com'],
  ['https://example.com/contact', 'https://example.com/contact'],
  ['010-1234 5678', 'tel:010-1234-5678'],
])('whoever finds a weakness is sent to %s', (contact, address) => {
  const text = securityText(contact, 'https://example.com', now);
  expect(text).toContain(`Contact: ${address}\n`);
  expect(text).toContain('Canonical: https://example.com/.well-known/security.txt\n');
});

test('the file is good for half a year from whenever it is read', () => {
  const expires = /^Expires: (.+)$/m.exec(securityText('kf@example.com', undefined, now) ?? '');
  expect(expires?.[1]).toBe('2027-05-21T00:00:00.000Z');
});

test.each([undefined, '', 'ask at the shop', 'a@b', 'evil\nContact: x'])(
  'without a contact one can write to (%j) there is no file',
  (contact) => expect(securityText(contact, undefined, now)).toBeNull(),
);

import { describe, expect, test } from 'vitest';
import { clientAddress, proxiesTrusted } from './client-address.mjs';

describe('the address of whoever asks', () => {
  test('is the connection’s own where no proxy is trusted, whatever a header says', () => {
    expect(clientAddress('203.0.113.9', '198.51.100.1', 0)).toBe('203.0.113.9');
  });

  test('is what the trusted proxies saw, not what was said before them', () => {
    const said = '6.6.6.6, 198.51.100.1, 10.0.0.2';
    expect(clientAddress('10.0.0.1', said, 1)).toBe('10.0.0.2');
    expect(clientAddress('10.0.0.1', said, 2)).toBe('198.51.100.1');
  });

  test('is the farthest known where fewer proxies answered than are trusted', () => {
    expect(clientAddress('10.0.0.1', '198.51.100.1', 5)).toBe('198.51.100.1');
    expect(clientAddress('10.0.0.1', undefined, 1)).toBe('10.0.0.1');
  });

  test('counts the addresses one subscriber has as one', () => {
    const network = '2001:db8:0:1::/64';
    expect(clientAddress('2001:db8:0:1::7', undefined, 0)).toBe(network);
    expect(clientAddress('2001:DB8:0:1:a:b:c:d', undefined, 0)).toBe(network);
    expect(clientAddress('::ffff:203.0.113.9', undefined, 0)).toBe('203.0.113.9');
  });

  test('stays short, whatever was sent', () => {
    expect(clientAddress('10.0.0.1', 'x'.repeat(9_000), 1).length).toBeLessThan(50);
  });
});

describe('the number of trusted proxies', () => {
  test.each([
    [undefined, 0],
    ['', 0],
    ['2', 2],
  ])('is read from %j', (text, count) => expect(proxiesTrusted(text)).toBe(count));

  test.each(['yes', '-1', '10', '1.5'])('is refused when it is %s, naming the variable', (text) => {
    expect(() => proxiesTrusted(text)).toThrow(/^TRUST_PROXY should be/);
  });
});

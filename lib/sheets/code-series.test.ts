import { assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeSeries, type ReadCodes, textOfCodes, withCode } from './code-series';

function readAll(codes: readonly string[]): string | null {
  const read = codes.reduce<ReadCodes | null>(withCode, null);
  return read && textOfCodes(read);
}

const text = '老王面馆，长安路 12 号。'.repeat(60);

describe('a text in a row of codes', () => {
  it('is read back in any order, codes twice or not', () => {
    assert(
      property(string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (any) => {
        const codes = codeSeries(any) ?? [];
        expect(codes.length).toBeGreaterThan(0);
        expect(readAll([...codes, ...codes].reverse())).toBe(
          new TextDecoder().decode(new TextEncoder().encode(any)),
        );
      }),
    );
    expect((codeSeries(text) ?? []).length).toBeGreaterThan(3);
    expect(readAll((codeSeries(text) ?? []).slice().reverse())).toBe(text);
  });

  it('is nothing while one is missing, or where one was changed on the way', () => {
    const codes = codeSeries(text) ?? [];
    for (const left of codes) expect(readAll(codes.filter((one) => one !== left))).toBeNull();
    const [first = '', ...rest] = codes;
    const changed = first.replace(
      / (.)(\S+)$/,
      (_, sign, more) => ` ${sign === 'A' ? 'B' : 'A'}${more}`,
    );
    expect(readAll([changed, ...rest])).toBeNull();
  });

  it('begins anew with a code of another row, and passes over what is not ours', () => {
    const [one = ''] = codeSeries('one') ?? [];
    const others = codeSeries(text) ?? [];
    expect(readAll([others[0] ?? '', one])).toBe('one');
    for (const strange of [
      '',
      'https://example.com',
      'RINGTRUE1 0 1/1 x',
      'RINGTRUE1 00000000 2/1 QQ==',
      'RINGTRUE1 00000000 0/0 QQ==',
    ]) {
      expect([strange, withCode(null, strange)]).toEqual([strange, null]);
    }
    assert(
      property(uint8Array(), (bytes) => {
        expect(withCode(null, String.fromCharCode(...bytes))).toBeNull();
      }),
    );
  });

  it('is not made of what nobody would wait for', () => {
    expect(codeSeries('x'.repeat(100_000))).toBeNull();
    expect(codeSeries('')).toBeNull();
  });
});

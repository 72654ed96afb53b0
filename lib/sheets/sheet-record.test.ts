import { describe, expect, it } from 'vitest';
import { emptyRecord, parsedJson, recordsFrom, type SheetKind } from './sheet-record';

const kind: SheetKind<'place' | 'number'> = {
  fields: ['place', 'number'],
  longestField: 60,
  mostSheets: 20,
};
const till = { place: '收银台', number: 'N900-0042' };
const door = { place: '外卖窗口', number: '' };

describe('the records a merchant fills in', () => {
  it('come back as they were written, the empty ones left out', () => {
    expect(recordsFrom([till, emptyRecord(kind), door], kind)).toEqual([till, door]);
  });

  it('are none for whatever else a device holds under their name', () => {
    const junk = [null, '', 'no json', '{}', '"text"', '[null, 3, []]', '[{"password": "1"}]'];
    expect(junk.flatMap((text) => recordsFrom(parsedJson(text), kind))).toEqual([]);
  });

  it('hold texts only, no longer than a field may be, and nothing nobody asked for', () => {
    const text = `[{"place": "${'x'.repeat(500)}", "number": 7, "password": "1", "__proto__": {"number": "9"}}]`;
    const [record] = recordsFrom(parsedJson(text), kind);
    expect(record).toEqual({ place: 'x'.repeat(60), number: '' });
  });

  it('are as many as the kind allows and no more', () => {
    const many = Array.from({ length: 50 }, () => till);
    expect(recordsFrom(many, kind)).toHaveLength(20);
  });
});

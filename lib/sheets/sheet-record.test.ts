import { describe, expect, it } from 'vitest';
import { emptyRecord, recordsFrom, type SheetKind, textOfRecords } from './sheet-record';

const kind: SheetKind<'place' | 'number'> = {
  key: 'sample',
  fields: ['place', 'number'],
  longestField: 60,
  mostSheets: 20,
};
const till = { place: '收银台', number: 'N900-0042' };
const door = { place: '外卖窗口', number: '' };

describe('the sheets a merchant fills in', () => {
  it('come back from the device as they were written', () => {
    expect(recordsFrom(textOfRecords([till, door], kind), kind)).toEqual([till, door]);
  });

  it('are not kept where nobody has written on them', () => {
    expect(recordsFrom(textOfRecords([emptyRecord(kind), till], kind), kind)).toEqual([till]);
  });

  it('are none for whatever else a device holds under their name', () => {
    const junk = [null, '', 'no json', '{}', '"text"', '[null, 3, []]', '[{"password": "1"}]'];
    expect(junk.flatMap((text) => recordsFrom(text, kind))).toEqual([]);
  });

  it('hold texts only, no longer than a field may be, and nothing nobody asked for', () => {
    const [record] = recordsFrom(
      JSON.stringify([{ place: 'x'.repeat(500), number: 7, password: '1', __proto__: 'x' }]),
      kind,
    );
    expect(record).toEqual({ place: 'x'.repeat(60), number: '' });
  });

  it('are as many as the kind allows and no more', () => {
    const many = Array.from({ length: 50 }, () => till);
    expect(recordsFrom(textOfRecords(many, kind), kind)).toHaveLength(20);
    expect(recordsFrom(JSON.stringify(many), kind)).toHaveLength(20);
  });
});

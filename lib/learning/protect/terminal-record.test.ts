import { describe, expect, it } from 'vitest';
import { emptyTerminal, mostTerminals, terminalsFrom, textOfTerminals } from './terminal-record';

const till = {
  ...emptyTerminal,
  place: '收银台',
  serialNumber: 'N900-0042',
  checkedOn: '2026-11-22',
};
const door = { ...emptyTerminal, place: '外卖窗口' };

describe('the terminal register', () => {
  it('comes back from the device as it was written', () => {
    expect(terminalsFrom(textOfTerminals([till, door]))).toEqual([till, door]);
  });

  it('keeps no sheet that nobody has written on', () => {
    expect(terminalsFrom(textOfTerminals([emptyTerminal, till]))).toEqual([till]);
  });

  it('is empty for whatever else a device holds under its name', () => {
    const junk = [null, '', 'no json', '{}', '"text"', '[null, 3, []]', '[{"password": "1"}]'];
    expect(junk.flatMap(terminalsFrom)).toEqual([]);
  });

  it('reads texts only, and no longer than a field may be', () => {
    const [record] = terminalsFrom(JSON.stringify([{ place: 'x'.repeat(500), checkedBy: 7 }]));
    expect(record?.place).toHaveLength(60);
    expect(record?.checkedBy).toBe('');
  });

  it('holds as many terminals as a shop may have and no more', () => {
    const many = Array.from({ length: 50 }, () => till);
    expect(terminalsFrom(textOfTerminals(many))).toHaveLength(mostTerminals);
    expect(terminalsFrom(JSON.stringify(many))).toHaveLength(mostTerminals);
  });
});

import { describe, expect, it } from 'vitest';
import { evidenceSheets } from './evidence-record';
import { keptIncident, keptShops } from './kept-records';
import { ownNumberFrom } from './own-number-record';
import { emptyRecord } from './sheet-record';
import { emptyShop, shopFrom } from './shop-record';
import { terminalSheets } from './terminal-record';

const contact = { ...emptyRecord(evidenceSheets), amount: '2999', payee: '某某科技' };
const terminal = { ...emptyRecord(terminalSheets), serialNumber: 'N900-0042' };
const number = ownNumberFrom({
  ...{ owner: 'acquirer', number: '4008881234' },
  ...{ from: 'contract', copiedOn: '2026-11-27' },
});
const shop = { ...emptyShop, name: '老店', acquirer: 'lakala', lastFour: '1234' };
const whole = { ...shop, numbers: [number], terminals: [terminal] };

/** What a device may hold under a name, by accident or by somebody's hand. */
const damaged = [
  ...['', 'no json', 'null', '7', '"text"', '[]', '{}', '{"version":1', '[null,3,[[]]]'],
  ...['{"version":1,"shops":7,"contacts":7}', '{"version":1,"shops":{"length":3}}'],
  '{"version":1,"shops":[null,7,"x",[],{"numbers":7,"terminals":"x"},{"numbers":[null,7]}]}',
  '{"version":1,"shops":[{"name":{"toString":"x"},"acquirer":"<img onerror=x>"}]}',
  '{"__proto__":{"shops":[{"name":"x"}],"contacts":[{"amount":"1"}]}}',
  '{"constructor":{"prototype":{"shops":[{"name":"x"}]}}}',
];

describe('what a device keeps', () => {
  it('comes back as it was written', () => {
    expect(keptIncident.read(keptIncident.textOf([contact]), null)).toEqual([contact]);
    expect(keptShops.read(keptShops.textOf([whole, shop]), null)).toEqual([whole, shop]);
  });

  it('is nothing where nothing is written', () => {
    expect(keptIncident.textOf([emptyRecord(evidenceSheets)])).toBeNull();
    expect(keptShops.textOf([emptyShop])).toBeNull();
  });

  it.each(damaged)('breaks nothing when it is %s', (text) => {
    for (const former of [null, text]) {
      expect(keptIncident.read(former === null ? text : null, former)).toEqual([]);
      expect(keptShops.read(former === null ? text : null, former)).toEqual([]);
    }
  });

  it('keeps what is whole beside what is damaged', () => {
    const text = JSON.stringify({ version: 1, shops: [null, { ...whole, numbers: 'x' }, shop] });
    expect(keptShops.read(text, null)).toEqual([{ ...whole, numbers: [] }, shop]);
  });

  it('of a later version is read as far as it is known', () => {
    const text = JSON.stringify({ version: 9, shops: [{ ...shop, smell: 'x' }], more: [] });
    expect(keptShops.read(text, null)).toEqual([shop]);
  });

  it('of before there was a version is carried over, until something newer stands there', () => {
    const evidence = JSON.stringify([{ amount: '2999', payee: '某某科技' }]);
    expect(keptIncident.read(null, evidence)).toEqual([contact]);
    expect(keptIncident.read(keptIncident.textOf([contact]), '[{"amount":"1"}]')).toEqual([
      contact,
    ]);
    const terminals = JSON.stringify([{ serialNumber: 'N900-0042' }]);
    expect(keptShops.read(null, terminals)).toEqual([{ ...emptyShop, terminals: [terminal] }]);
  });
});

describe('a shop read from anything', () => {
  it('holds ids that can be ids, four digits of a card, known places and days', () => {
    const odd = {
      ...{ acquirer: '../evil', bank: 'ICBC"', lastFour: '6222021234567890128' },
      numbers: [{ number: '95588', from: 'telegram', copiedOn: 'yesterday', owner: 'me' }],
    };
    expect(shopFrom(odd)).toEqual({
      ...{ ...emptyShop, lastFour: '0128' },
      numbers: [{ owner: 'acquirer', number: '95588', from: '', copiedOn: '' }],
    });
  });

  it('holds no more of anything than a form shows', () => {
    const many = Array.from({ length: 99 }, () => whole);
    const shops = keptShops.read(
      JSON.stringify({
        shops: many.map((one) => ({
          ...one,
          name: 'x'.repeat(9_999),
          numbers: Array.from({ length: 99 }, () => number),
          terminals: Array.from({ length: 99 }, () => terminal),
        })),
      }),
      null,
    );
    expect(shops).toHaveLength(10);
    expect(JSON.stringify(shops).length).toBeLessThan(100_000);
  });
});

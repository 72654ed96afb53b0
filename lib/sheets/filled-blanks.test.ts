import { describe, expect, it } from 'vitest';
import { blank, blankNames, fillBlanks } from '@/lib/response/blanks';
import { evidenceSheets } from './evidence-record';
import { filledFrom } from './filled-blanks';
import { emptyRecord } from './sheet-record';
import { emptyShop } from './shop-record';
import { terminalSheets } from './terminal-record';

const contact = emptyRecord(evidenceSheets);
const terminal = { ...emptyRecord(terminalSheets), serialNumber: 'N900', merchantNumber: '8222' };
const shop = { ...emptyShop, address: '人民路 1 号', terminals: [terminal] };

describe('what fills the blanks', () => {
  it('is what was written about the incident and the shop, each under its name', () => {
    const told = {
      ...contact,
      ...{ moment: '2026-11-05T09:05', amount: '2999', payee: '某某科技', account: '6222' },
      ...{ order: '42', ticket: 'A1', card: '0128', claimed: '银联', said: '要升级' },
    };
    const text = blankNames.map((name) => `{${name}}`).join('|');
    expect(fillBlanks(text, filledFrom([told], [shop], 'zh'))).toBe(
      '11 月 5 日 9 点 05 分|2999|某某科技|6222|42|A1|N900|8222|＿＿|＿＿|0128|银联|要升级|要升级|＿＿|人民路 1 号|＿＿',
    );
    expect(filledFrom([told], [], 'en').time).toBe('5 November at 09:05');
  });

  it('is nothing where several could be meant: a wrong number read out to the police is worse than a blank', () => {
    const other = { ...terminal, serialNumber: 'N901' };
    const filled = filledFrom(
      [
        { ...contact, amount: '1', payee: '甲' },
        { ...contact, amount: '2', payee: '甲' },
      ],
      [{ ...shop, terminals: [terminal, other] }],
      'zh',
    );
    expect(filled).toEqual({ payee: '甲', merchant: '8222', place: '人民路 1 号' });
  });

  it('is the terminal of the incident before that of the shop, and never the settlement card', () => {
    const filled = filledFrom(
      [{ ...contact, terminal: 'X1' }],
      [{ ...shop, lastFour: '9999' }],
      'zh',
    );
    expect(filled).toMatchObject({ terminal: 'X1', otherTerminal: 'X1' });
    expect(filled.card).toBeUndefined();
  });

  it('is never the shop’s own where the terminal may be another', () => {
    const filled = filledFrom([contact], [shop], 'zh');
    expect(filled).toMatchObject({ terminal: 'N900', merchant: '8222' });
    expect(fillBlanks('{otherMerchant} {otherTerminal}', filled)).toBe(`${blank} ${blank}`);
  });

  it('is a moment as it was written where it is no moment', () => {
    expect(filledFrom([{ ...contact, moment: '昨天下午' }], [], 'zh').time).toBe('昨天下午');
  });
});

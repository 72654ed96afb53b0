import { expect, test } from 'vitest';
import { madeUpHotline } from '../made-up';
import { openHotlineFrom } from './open-hotline';
import { vcardFrom } from './vcard';

const today = '2026-11-22';
const sourced = openHotlineFrom(madeUpHotline({ number: '95588' }), today);
const unconfirmed = openHotlineFrom(
  madeUpHotline({ number: '4000001111', publishAs: 'unconfirmed' }),
  today,
);

function card(note = '备注', hotlines = [sourced]) {
  const lines = hotlines.map((hotline) => ({ label: '客服', hotline }));
  const made = { name: '示例；银行', organisation: 'A, B; C', website: null, revision: today };
  return vcardFrom({ ...made, lines, note });
}

test('a contact holds the numbers that may be dialled and no other', () => {
  const text = card('备注', [unconfirmed, sourced]);
  expect(text).toContain('item1.TEL;TYPE=WORK,VOICE:95588\r\n');
  expect(text).not.toContain('4000001111');
});

test('there is no contact without a number that may be dialled', () => {
  expect(card('备注', [unconfirmed])).toBeNull();
});

test('marks that mean something to a phone lose that meaning', () => {
  expect(card('first, second; third\nfourth \\ END:VCARD')).toContain(
    'NOTE:first\\, second\\; third\\nfourth \\\\ END:VCARD\r\n',
  );
});

test('long lines are folded at 75 bytes, never inside a character', () => {
  const note = '核对有效到二〇二七年一月一日'.repeat(20);
  const text = card(note) ?? '';
  const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  expect(text.replaceAll('\r\n ', '')).toContain(`NOTE:${note}\r\n`);
});

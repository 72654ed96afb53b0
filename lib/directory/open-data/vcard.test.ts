import { expect, test } from 'vitest';
import { buildHotline } from '../factories/institution';
import { openHotlineFrom } from './open-hotline';
import { vcardFrom } from './vcard';

const today = '2026-11-22';
const sourced = openHotlineFrom(buildHotline({ number: '95588' }), today);
const unconfirmed = openHotlineFrom(
  buildHotline({ number: '4000001111', publishAs: 'unconfirmed' }),
  today,
);

test('a contact reads as phones expect it, line by line', () => {
  const second = { label: '商户服务', hotline: { ...sourced, number: '4000002222' } };
  const lines = [{ label: '客服', hotline: sourced }, second];
  const shown = { name: '示例', organisation: '示例支付有限公司', note: '来自 RingTrue' };
  const website = 'https://www.icbc.com.cn/';
  expect(vcardFrom({ ...shown, website, lines, revision: today })?.split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:示例;;;;',
    'FN:示例',
    'ORG:示例支付有限公司',
    'X-ABShowAs:COMPANY',
    'item1.TEL;TYPE=WORK,VOICE:95588',
    'item1.X-ABLabel:客服',
    'item2.TEL;TYPE=WORK,VOICE:4000002222',
    'item2.X-ABLabel:商户服务',
    'URL:https://www.icbc.com.cn/',
    'NOTE:来自 RingTrue',
    'REV:2026-11-22T00:00:00Z',
    'END:VCARD',
    '',
  ]);
});

function card(note = '备注', hotlines = [sourced]) {
  const lines = hotlines.map((hotline) => ({ label: '客服', hotline }));
  const made = { name: '示例；银行', organisation: 'A, B; C', website: null, revision: today };
  return vcardFrom({ ...made, lines, note });
}

test('a contact holds the numbers that may be dialled and no other', () => {
  const text = card('备注', [unconfirmed, sourced]);
  expect(text).toContain('item1.TEL;TYPE=WORK,VOICE:95588\r\n');
  expect(text).not.toContain('4000001111');
  expect(text?.split('\r\n').map((line) => line.split(/[:;]/)[0])).toEqual([
    ...['BEGIN', 'VERSION', 'N', 'FN', 'ORG', 'X-ABShowAs'],
    ...['item1.TEL', 'item1.X-ABLabel', 'NOTE', 'REV', 'END', ''],
  ]);
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
  expect(card('x'.repeat(70))).toContain(`\r\nNOTE:${'x'.repeat(70)}\r\n`);
});

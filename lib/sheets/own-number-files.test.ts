import { expect, it } from 'vitest';
import { ownContacts, yearlyReminder } from './own-number-files';
import { ownNumberFrom } from './own-number-record';

it('a contact holds the number to dial and says that it was copied; signs that mean something lose that meaning', () => {
  const record = ownNumberFrom({ number: '400-820-1234 转 2', from: 'contract' });
  const text = ownContacts([{ name: '某;某,支付\rTEL:110', record, note: '自己从合同抄的' }]);
  expect(text.split('\r\n').filter((line) => line.startsWith('TEL'))).toEqual([
    'TEL;TYPE=WORK,VOICE:4008201234',
  ]);
  expect(text).toContain('FN:某\\;某\\,支付 TEL:110\r\n');
  expect(text).toContain('NOTE:自己从合同抄的\r\n');
});

it.each([
  ['2026-11-27', '20271127'],
  ['2027-12-31', '20281231'],
  ['2028-02-29', '20290301'],
])('the reminder set on %s comes on %s and every year', (today, day) => {
  const text = yearlyReminder('看合同', today, new Date('2026-11-27T00:00:00Z'));
  expect(text).toContain(`DTSTART:${day}T093000\r\nDURATION:PT5M\r\nRRULE:FREQ=YEARLY\r\n`);
});

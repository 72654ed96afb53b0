import { describe, expect, it } from 'vitest';
import { allMessages } from '@/lib/i18n/messages';
import { evidenceSheets } from './evidence-record';
import { evidenceText } from './evidence-text';
import { emptyRecord } from './sheet-record';

const empty = emptyRecord(evidenceSheets);
const messages = allMessages.zh.evidence;
const { heading } = messages.paper;

describe('the evidence as text', () => {
  it('holds every contact with what was written about it, in the order of the sheet', () => {
    const call = { ...empty, amount: '2999', moment: '2026-11-22T14:05', said: '要升级' };
    const visit = { ...empty, terminal: 'N900-0042' };
    expect(evidenceText([call, visit], messages).split('\n')).toEqual([
      heading,
      '',
      '第 1 次',
      '事发时间：2026-11-22 14:05',
      '对方说了什么：要升级',
      '金额：2999',
      '',
      '第 2 次',
      'POS 机机身号（SN）：N900-0042',
    ]);
  });

  it('leaves out contacts and fields nobody wrote about, spaces included', () => {
    const blank = { ...empty, payee: '   ', amount: '1' };
    expect(evidenceText([empty, blank], messages)).toBe(`${heading}\n\n第 1 次\n金额：1`);
  });

  it('takes what was written as it is, signs of replacement patterns included', () => {
    expect(evidenceText([{ ...empty, said: '$& {label}' }], messages)).toContain('$& {label}');
  });
});

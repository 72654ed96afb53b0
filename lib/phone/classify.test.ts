import { describe, expect, test } from 'vitest';
import { classifyNumber, type NumberClass } from './classify';
import { numberShapes } from './numbering-plan';
import { parseNumber } from './parse';

const numbers: Readonly<Record<NumberClass, readonly string[]>> = {
  mobile: ['13800138000', '19912345678', '16612345678', '17212345678', '+86 138 0013 8000'],
  resaleMobile: ['17012345678', '17112345678', '16212345678', '16512345678', '16712345678'],
  landline: ['021-68811008', '68811008', '0951-8812345', '+86 10 66001918', '010-65795555'],
  fourHundred: ['400-820-2819', '4000000000', '+864008202819'],
  eightHundred: ['800-820-8820'],
  serviceCode95: ['95588', '952005', '9510211', '955981112', '95105366', '021-95561'],
  serviceCode96: ['96110', '025-96110', '962999', '021-962567'],
  serviceCode1: ['110', '12315', '12110', '010-12345', '10086', '116114'],
  leasedCode: ['1010-7888', '10101010'],
  numberShield: ['700123456789012', '+86 700123456789012'],
  smsPort: [
    '106575123456',
    '10655020100',
    '1065912345',
    '1068开头',
    '1069095599',
    '10 6579 5555',
    '+861069095599',
    '12520138001380',
  ],
  overseas: [
    '+852 9123 4567',
    '0085366123456',
    '+886912345678',
    '852 9123 4567',
    '+1 212 555 0123',
    '00895588',
    '+852开头',
  ],
  hidden: ['未知号码', '无主叫号码', 'No Caller ID'],
  unknown: [
    '095588',
    '195588',
    '1234567',
    '0400-820-2819',
    '955',
    '96110110',
    '21688110'.repeat(2),
  ],
};

describe.each(Object.entries(numbers))('%s', (numberClass, examples) => {
  test.each(examples)('%s', (text) => {
    const parsed = parseNumber(text);
    expect(parsed && classifyNumber(parsed)).toBe(numberClass);
  });
});

test('every row of the plan has an example that reaches it', () => {
  expect(Object.keys(numbers)).toEqual(expect.arrayContaining(numberShapes.map(([name]) => name)));
});

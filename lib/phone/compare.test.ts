import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '@/tests/support/runs';
import { compareNumber, explainNumber, type NumberRelation } from './compare';
import type { OfficialNumber } from './official-number';
import { parseNumber } from './parse';

/** Sample rows: the numbers are real, the directions serve the tests. */
const rows: readonly OfficialNumber[] = [
  ...official('unionPay', '95516'),
  ...official('chinaUms', '95534'),
  ...official('lakala', '95016'),
  ...official('fuiou', '95138'),
  ...official('huifu', '4008202819'),
  ...official('jlpay', '952005'),
  ...official('sandpay', '021962567'),
  ...official('weChatPay', '95017'),
  ...official('alipay', '95188'),
  ...official('meituan', '10107888'),
  ...official('icbc', '95588'),
  ...official('abc', '95599', '4006695599'),
  ...official('boc', '95566', '4006695566'),
  ...official('ccb', '95533', '4008200588'),
  ...official('bocom', '95559'),
  ...official('psbc', '95580', '4008895580'),
  ...official('cmb', '95555', '4008205555'),
  ...official('citic', '95558', '4008895558'),
  ...official('cib', '95561'),
  ...official('spdb', '95528'),
  ...official('cgb', '95508'),
  ...official('srcb', '962999'),
  ...official('baofoo', '02168811008'),
  ...official('longCode', '9510211'),
  ...official('emergency', '110'),
  ...official('antiFraud', '96110'),
  ...official('miit', '12381'),
  ...official('payments', '12363'),
  ...official('consumers', '12315'),
  ...official('city', '12345'),
  { institution: 'listensOnly', number: '95070', direction: 'inboundOnly' },
  { institution: 'sharesOne', number: '95118', direction: 'inboundOnly' },
  { institution: 'sharesToo', number: '95118', direction: 'mayCallOut' },
];

function official(institution: string, ...numbers: string[]): OfficialNumber[] {
  return numbers.map((number) => ({ institution, number, direction: 'unknown' }));
}

type Unclaimed = Exclude<NumberRelation, 'matchesOtherInstitution'>;

const relation = (text: string, claimed?: string) =>
  compareNumber(parseNumber(text), rows, claimed);

const displays: Readonly<Record<Unclaimed, readonly string[]>> = {
  unknownNumber: ['', '不知道', '138****1234', '尾号8848', '95588 或 95599'],
  matches: [
    ...[
      '95588',
      '955-88',
      '９５５８８',
      '+86 95588',
      '008695588',
      '0755-95588',
      '+86 21 95588',
      '86-95588',
      '861095588',
    ],
    ...['95017 转 2', '400-820-2819', '+86 4008202819', '40066-95566', '952005', '9510211'],
    ...['96110', '025-96110', '0512 96110', '110', '010-12345', '010-12315', '1010-7888'],
    ...['021-68811008', '+86 21 6881 1008', '2168811008', '021-68811008-8001', '021-962567'],
    ...['962999', '95118', '0955-95555'],
    '952005-1',
  ],
  matchesInboundOnly: ['95070', '010-95070', '+86 95070'],
  shortCode: ['10101234', '1010 5678'],
  lookalike: [
    // digits around a known number
    ...['0955-55', '095588', '955881', '195588', '00895588', '+95588', '+9558812345', '9558812345'],
    ...['955880', '995588', '95588 1', '8695588', '86 95588', '21 95561', '95588-12', '0596110'],
    '9558895533',
    ...['0400-820-2819', '40082028190', '95016123', '4000095588', '400-955-8812', '13800095588'],
    ...['010-66695588', '+1 212 9595588'],
    ...['400-195-5881', '400-820-2819-13800138000'],
    // the area code as a disguise
    ...['021-955881', '0755 95588123', '02195588001', '0219625671', '021-4008202819'],
    // one digit off, two neighbours swapped
    ...['4008202818', '4008208219', '96111', '96101'],
    // the state's numbers inside a longer one
    ...['96110110', '961101', '0096110', '96110-12', '1110', '01100', '+110', '00110'],
    ...['95110', '12110110', '123330', '0012333', '400-110-1234', '400-123-4110', '400 9611012'],
    ...['106981100123', '106575996110', '1069012333', '10692112315', '13800012315', '13900096110'],
  ],
  differs: [
    ...['95589', '95578', '95527', '952006', '9510210'],
    ...['95377', '95105366', '95312345', '96200', '010-962567', '962567', '12366', '12320'],
    '12333',
    ...['13315', '210'],
    ...['119', '10086', '12110', '800-820-8820', '1234567'],
  ],
  personalMobile: [
    ...['13800138000', '+86 138 0013 8000', '13811013800', '13812311110', '13800012345'],
    ...['19558812345', '15955881234'],
  ],
  resaleMobile: ['170 1234 5678', '17112345678', '16212345678', '16512345678', '+8616712345678'],
  overseas: [
    ...['+852 9123 4567', '0085291234567', '852 9123 4567', '+44 20 7946 0110', '+852 1104 1104'],
    ...['+1 212 555 0123', '+886 912 345 678', '+852开头', '+852 1955 8812'],
    '+376 811 012',
  ],
  fourHundred: [
    ...['400-811-0123', '4001234567', '400 660 1169', '4000001101'],
    // two digits off 4008202819
    ...['4008208319', '4008203219', '4008902812', '4008208210'],
  ],
  landline: [
    ...['010-66001918', '021-68811009', '68811008', '0951-8812345', '0571-81101234'],
    '010-88881100',
  ],
  smsPort: ['106575123456', '1069095599', '10 6579 5555', '+861069095599', '1068开头', '12520'],
  hidden: ['未知号码', 'No Caller ID'],
};

describe.each(Object.entries(displays))('no company claimed: %s', (expected, examples) => {
  for (const text of examples) test(text, () => expect(relation(text)).toBe(expected));
});

describe('once the caller claims a company', () => {
  test('its own number matches, another company’s does not', () => {
    expect(relation('95588', 'icbc')).toBe('matches');
    expect(relation('95588', 'lakala')).toBe('matchesOtherInstitution');
    expect(relation('95070', 'listensOnly')).toBe('matchesInboundOnly');
    expect(relation('95070', 'icbc')).toBe('matchesOtherInstitution');
    expect(relation('96110', 'icbc')).toBe('matchesOtherInstitution');
  });

  test('a number two companies share is inbound only for the one that says so', () => {
    expect(relation('95118', 'sharesOne')).toBe('matchesInboundOnly');
    expect(relation('95118', 'sharesToo')).toBe('matches');
  });

  test('one digit off imitates only the company that is claimed', () => {
    expect(relation('95589', 'icbc')).toBe('lookalike');
    expect(relation('95518', 'lakala')).toBe('differs');
    expect(relation('9528', 'icbc')).toBe('differs');
    expect(relation('95518', 'notInTheDirectory')).toBe('differs');
    expect(relation('96119', 'lakala')).toBe('lookalike');
    expect(relation('4008202818', 'lakala')).toBe('lookalike');
  });

  test('digits around any known number stay a look-alike', () => {
    expect(relation('955881', 'lakala')).toBe('lookalike');
    expect(relation('96110110', 'notInTheDirectory')).toBe('lookalike');
  });
});

describe('the explanation names the number behind the relation', () => {
  const explain = (text: string, claimed?: string) =>
    explainNumber(parseNumber(text), rows, claimed);

  test('the matched owner', () => {
    expect(explain('010-95588')).toEqual({ relation: 'matches', institution: 'icbc' });
  });

  test('the imitated number as the directory spells it', () => {
    expect(explain('0219625671')).toEqual({
      relation: 'lookalike',
      institution: 'sandpay',
      resembles: '021962567',
    });
  });

  test('the claimed company first, when several are one digit away', () => {
    expect(explain('95589', 'bocom').resembles).toBe('95559');
    expect(explain('95589', 'icbc').resembles).toBe('95588');
    expect(explain('9558895533', 'ccb').resembles).toBe('95533');
    expect(explain('9558895533', 'icbc').resembles).toBe('95588');
  });

  test('the longer of two numbers inside', () => {
    expect(explain('961101').resembles).toBe('96110');
  });

  test('the directory’s own entry for a number of the state', () => {
    expect(explain('106575996110')).toEqual({
      relation: 'lookalike',
      institution: 'antiFraud',
      resembles: '96110',
    });
  });

  test('a number of the state that the directory does not list has no owner', () => {
    expect(explain('0012333')).toStrictEqual({ relation: 'lookalike', resembles: '12333' });
  });

  test('nothing, when only the class is known', () => {
    expect(explain('13800138000')).toEqual({ relation: 'personalMobile' });
  });
});

describe('laws of comparing', () => {
  const someRow = fc.constantFrom(...rows);
  const place = fc.nat({ max: 20 });
  const digit = fc.nat({ max: 9 }).map(String);
  const matching = /^matches/;

  test('an official number, bare or behind +86, only ever matches, near as its neighbours are', () => {
    for (const { number, institution } of rows) {
      const abroad = `+86 ${number}`;
      expect([relation(number), relation(abroad)].every((each) => matching.test(each))).toBe(true);
      expect(relation(number, institution)).toMatch(/^matches(?:InboundOnly)?$/);
    }
  });

  test('a number with one digit changed never matches the number it was', () => {
    fc.assert(
      fc.property(someRow, place, digit, ({ number, institution }, at, put) => {
        const where = at % number.length;
        if (number[where] === put) return true;
        const changed = number.slice(0, where) + put + number.slice(where + 1);
        return (
          !matching.test(relation(changed, institution)) ||
          rows.some((row) => row.number === changed)
        );
      }),
      { numRuns: runs(3000) },
    );
  });

  test('a hotline with digits put before or behind it never matches', () => {
    const hotline = someRow.filter(({ number }) => /^(?:95\d{3}|96110|400\d{7})$/.test(number));
    const extra = fc.array(digit, { minLength: 1, maxLength: 3 }).map((run) => run.join(''));
    fc.assert(
      fc.property(hotline, extra, fc.boolean(), ({ number }, added, before) => {
        const longer = before ? added + number : number + added;
        const isAreaCode = /^0(?:10|2\d)$/.test(added);
        return isAreaCode || added === '86' || !matching.test(relation(longer));
      }),
      { numRuns: runs(3000) },
    );
  });

  test('a directory says what its rows say one by one', () => {
    const run = fc.string({ unit: fc.constantFrom(...'0159'), maxLength: 3 });
    const disguised = fc
      .tuple(run, someRow, run, place, fc.constantFrom('', '+', '+86', '021-', '400'))
      .map(([before, { number }, after, at, marked]) => {
        return marked + number.slice(0, at) + before + number.slice(at) + after;
      });
    const oneByOne = rows.map((row) => [row]);
    fc.assert(
      fc.property(disguised, fc.option(someRow, { nil: undefined }), (text, claimed) => {
        const parsed = parseNumber(text);
        const explain = (among: readonly OfficialNumber[]) =>
          explainNumber(parsed, among, claimed?.institution);
        const alone = oneByOne.map(explain);
        const whole = explain(rows);
        const isMatch = matching.test(whole.relation);
        expect(alone.some(({ relation }) => matching.test(relation))).toBe(isMatch);
        if (whole.relation === 'lookalike') expect(alone).toContainEqual(whole);
        const isListed = rows.some(({ number }) => number.replace(/^0/, '') === parsed?.core);
        if (isMatch || isListed) return;
        const imitates = alone.some(({ relation }) => relation === 'lookalike');
        expect(whole.relation === 'lookalike').toBe(imitates);
      }),
      { numRuns: runs(500) },
    );
  });

  test('any text at all has exactly one relation', () => {
    const known = [...Object.keys(displays), 'matchesOtherInstitution'];
    const text = fc.string({ unit: fc.constantFrom(...'01234569+-( 转'), maxLength: 30 });
    fc.assert(
      fc.property(text, (typed) => known.includes(relation(typed))),
      { numRuns: runs(2000) },
    );
  });

  test('an empty directory still tells the class', () => {
    expect(compareNumber(parseNumber('95588'), [])).toBe('differs');
    expect(compareNumber(parseNumber('17012345678'), [])).toBe('resaleMobile');
  });

  test('a row that is no number is passed over', () => {
    const broken = official('broken', '未知', '见官网');
    expect(compareNumber(parseNumber('未知号码'), broken)).toBe('hidden');
    expect(compareNumber(parseNumber('95588'), broken)).toBe('differs');
  });

  test('a 95 code listed with an area code is the same hotline everywhere', () => {
    const shanghai = official('shanghai', '02195511');
    const written = ['95511', '0755-95511', '+86 95511'];
    const relations = written.map((text) => compareNumber(parseNumber(text), shanghai));
    expect(relations).toEqual(['matches', 'matches', 'matches']);
  });

  test('a row with a number abroad never matches the same digits at home', () => {
    const abroad = official('abroad', '+1 212 555 0123');
    expect(compareNumber(parseNumber('12125550123'), abroad)).toBe('differs');
    expect(compareNumber(parseNumber('+1 212 555 0123'), abroad)).not.toMatch(matching);
  });
});

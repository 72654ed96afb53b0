import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from './parse';

/** What the merchant typed → "country area/core+extension", with the parts that are absent left out. */
const spellings: readonly (readonly [string, string])[] = [
  // five-digit hotlines
  ['95588', '95588'],
  [' 95588 ', '95588'],
  ['95 588', '95588'],
  ['955-88', '95588'],
  ['9 5 5 8 8', '95588'],
  ['955.88', '95588'],
  ['９５５８８', '95588'],
  ['９５５－８８', '95588'],
  ['\u202d95588\u202c', '95588'],
  ['95588\u200b', '95588'],
  ['955\u00a088', '95588'],
  ['+8695588', '86 95588'],
  ['+86 95588', '86 95588'],
  ['＋８６　９５５８８', '86 95588'],
  ['(+86)95588', '86 95588'],
  ['+86-95588', '86 95588'],
  ['008695588', '86 95588'],
  ['0086 95588', '86 95588'],
  ['00 86 95588', '86 95588'],
  ['tel:95588', '95588'],
  ['电话：95588', '95588'],
  ['95588（工商银行）', '95588'],
  ['95588（24小时）', '95588'],
  ['来电 95588 。', '95588'],
  ['020-95508', '020/95508'],
  ['02195561', '021/95561'],
  ['(021) 95561', '021/95561'],
  ['021 95561', '021/95561'],
  ['0755-95555', '0755/95555'],
  ['0955-95588', '0955/95588'],
  ['+86 21 95561', '86 021/95561'],
  ['+86(区号)95566', '86 95566'],
  ['+86 (0)21 95561', '86 021/95561'],
  ['+862195561', '86 021/95561'],
  ['00862195561', '86 021/95561'],
  ['+86 755 95555', '86 0755/95555'],
  ['95017 转 2', '95017+2'],
  ['95017转2', '95017+2'],
  ['95017，2', '95017+2'],
  ['95017,,2', '95017+2'],
  ['95511-2-3', '95511+2-3'],
  ['95511 转 2 转 3', '95511+2-3'],
  ['95511,,2,,3', '95511+2-3'],
  ['95561-1', '95561+1'],
  ['95561 按 1', '95561+1'],
  ['95588#1', '95588+1'],
  ['95588-12', '9558812'],
  ['95588 1', '955881'],
  ['952005', '952005'],
  ['952-005', '952005'],
  ['955981112', '955981112'],
  // provincial and state codes
  ['96110', '96110'],
  ['025-96110', '025/96110'],
  ['02596110', '025/96110'],
  ['0512 96110', '0512/96110'],
  ['021-962567', '021/962567'],
  ['962999', '962999'],
  ['110', '110'],
  ['1 1 0', '110'],
  ['021-110', '021/110'],
  ['0596110', '0596110'],
  ['+86 110', '86 110'],
  ['12345', '12345'],
  ['010-12345', '010/12345'],
  ['010-12321', '010/12321'],
  ['+86 10 12321', '86 010/12321'],
  ['0571-12315', '0571/12315'],
  ['10086', '10086'],
  ['1010-7888', '10107888'],
  ['1010 7888', '10107888'],
  // numbers dressed up stay whole
  ['0955-55', '095555'],
  ['0 95588', '095588'],
  ['195588', '195588'],
  ['021-955881', '021/955881'],
  ['0755 95588123', '075595588123'],
  ['8695588', '8695588'],
  ['86 95588', '8695588'],
  ['21 95561', '2195561'],
  ['9558812345', '9558812345'],
  // mobiles
  ['13800138000', '13800138000'],
  ['138 0013 8000', '13800138000'],
  ['138-0013-8000', '13800138000'],
  ['138.0013.8000', '13800138000'],
  ['138·0013·8000', '13800138000'],
  ['１３８００１３８０００', '13800138000'],
  ['𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎', '13800138000'],
  ['013800138000', '13800138000'],
  ['+8613800138000', '86 13800138000'],
  ['+86 138 0013 8000', '86 13800138000'],
  ['(+86) 138-0013-8000', '86 13800138000'],
  ['008613800138000', '86 13800138000'],
  ['0086-138-0013-8000', '86 13800138000'],
  ['8613800138000', '86 13800138000'],
  ['86 138 0013 8000', '86 13800138000'],
  ['86-13800138000', '86 13800138000'],
  ['13800138000转1234', '13800138000+1234'],
  ['13800138000-1234', '13800138000+1234'],
  ['手机 17012345678', '17012345678'],
  ['13800138000 骚扰电话', '13800138000'],
  // 400 and 800
  ['4008202819', '4008202819'],
  ['400-820-2819', '4008202819'],
  ['400 820 2819', '4008202819'],
  ['4008-202-819', '4008202819'],
  ['40066-95566', '4006695566'],
  ['400-88-95580', '4008895580'],
  ['400–820—2819', '4008202819'],
  ['+86 400 820 2819', '86 4008202819'],
  ['864008202819', '86 4008202819'],
  ['400-820-2819-1', '4008202819+1'],
  ['400-820-2819转1', '4008202819+1'],
  ['800-820-8820', '8008208820'],
  ['0400-820-2819', '04008202819'],
  // landlines
  ['021-68811008', '021/68811008'],
  ['02168811008', '021/68811008'],
  ['(021)68811008', '021/68811008'],
  ['（０２１）６８８１１００８', '021/68811008'],
  ['021 6881 1008', '021/68811008'],
  ['021~68811008', '021/68811008'],
  ['21-68811008', '021/68811008'],
  ['2168811008', '021/68811008'],
  ['+86 21 6881 1008', '86 021/68811008'],
  ['+86 (0)21 6881-1008', '86 021/68811008'],
  ['+86 021-68811008', '86 021/68811008'],
  ['0086-21-68811008', '86 021/68811008'],
  ['862168811008', '86 021/68811008'],
  ['010-66001918', '010/66001918'],
  ['10 59321108', '010/59321108'],
  ['1059321108', '010/59321108'],
  ['010 6579 5555', '010/65795555'],
  ['10-66001918', '010/66001918'],
  ['+861066001918', '86 010/66001918'],
  ['0571-89988848', '0571/89988848'],
  ['0571-8998-8848', '0571/89988848'],
  ['57189988848', '0571/89988848'],
  ['8657189988848', '86 0571/89988848'],
  ['0951-8812345', '0951/8812345'],
  ['+86 951 8812345', '86 0951/8812345'],
  ['0851-28881234', '0851/28881234'],
  ['68811008', '68811008'],
  ['6881 1008', '68811008'],
  ['021-68811008-8001', '021/68811008+8001'],
  ['(021)68811008-8001', '021/68811008+8001'],
  ['02168811008-8001', '021/68811008+8001'],
  ['68811008-801', '68811008+801'],
  ['021-68811008 转 8001', '021/68811008+8001'],
  ['021-68811008(转8001)', '021/68811008+8001'],
  ['021-68811008 ext. 8001', '021/68811008+8001'],
  ['021-68811008 x8001', '021/68811008+8001'],
  ['021-68811008,,8001', '021/68811008+8001'],
  ['021-68811008分机8001', '021/68811008+8001'],
  ['tel:+86-21-68811008;ext=8001', '86 021/68811008+8001'],
  // message ports
  ['106575123456', '106575123456'],
  ['1069 0955 99', '1069095599'],
  ['10 6579 5555', '1065795555'],
  ['+861069095599', '86 1069095599'],
  ['1068开头', '1068'],
  ['12520138001380', '12520138001380'],
  // abroad
  ['+852 9123 4567', 'other 85291234567'],
  ['0085291234567', 'other 85291234567'],
  ['00 852 9123 4567', 'other 85291234567'],
  ['852 9123 4567', 'other 85291234567'],
  ['853 6612 3456', 'other 85366123456'],
  ['886 912 345 678', 'other 886912345678'],
  ['+1 (212) 555-0123', 'other 12125550123'],
  ['＋４４ 20 7946 0000', 'other 442079460000'],
  ['+852开头', 'other 852'],
  ['00895588', 'other 895588'],
  ['+95588', 'other 95588'],
];

const parts = (text: string) => {
  const parsed = parseNumber(text);
  if (parsed === null) return null;
  const { areaCode, core, extension, international } = parsed;
  const country = international === 'none' ? '' : `${international} `;
  const area = areaCode === undefined ? '' : `${areaCode}/`;
  return `${country}${area}${core}${extension === undefined ? '' : `+${extension}`}`;
};

describe('a number in the spelling a merchant types it', () => {
  test.each(spellings)('%s reads as %s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  test('what was typed is kept for the page, and the digits carry neither +86 nor the 0', () => {
    expect(parseNumber(' (021) 6881-1008 转 1 ')).toEqual({
      typed: '(021) 6881-1008 转 1',
      digits: '2168811008',
      areaCode: '021',
      core: '68811008',
      extension: '1',
      international: 'none',
    });
  });
});

describe('what is not one whole number', () => {
  test.each([
    '',
    '   ',
    '不知道',
    '忘了',
    '+',
    '+86',
    '0086',
    '00开头',
    '1',
    '-1',
    '12',
    '138****1234',
    '138xxxx1234',
    '尾号8848',
    '95588 或 95599',
    '95588/95599',
    '95588、95599',
    '95588,13800138000',
    '13800138000 被123人标记',
    '1'.repeat(25),
    '1'.repeat(65),
    `${' '.repeat(60)}95588`,
  ])('"%s" gives nothing', (text) => {
    expect(parseNumber(text)).toBeNull();
  });

  test.each(['未知号码', '隐藏号码', '无法显示', '私人号码', 'Private', 'No Caller ID', 'UNKNOWN'])(
    '"%s" is a caller who hides the number',
    (text) => {
      expect(parseNumber(text)).toEqual({
        typed: text,
        digits: '',
        core: '',
        international: 'none',
      });
    },
  );
});

const digit = fc.integer({ min: 0, max: 9 }).map(String);
const digits = (count: number) =>
  fc.array(digit, { minLength: count, maxLength: count }).map((run) => run.join(''));
const startingWith = (heads: readonly string[], count: number) =>
  fc.tuple(fc.constantFrom(...heads), digits(count)).map((run) => run.join(''));
const separator = fc.constantFrom('', ' ', '-', '.', '－', '\u00a0', '·');

/** Spells digits with a separator of any kind between any two of them, half or full width. */
const spelt = (run: string) =>
  fc
    .tuple(fc.array(separator, { minLength: run.length, maxLength: run.length }), fc.boolean())
    .map(([gaps, wide]) =>
      [...run]
        .map((sign) => (wide ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
        .map((sign, place) => (place === 0 ? sign : `${gaps[place]}${sign}`))
        .join(''),
    );

describe('laws of reading', () => {
  test('no text whatever makes it throw', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...'0159+-(（)转,;#x.· 86２\u202d㍿ﷺ'), maxLength: 70 }),
    );
    fc.assert(
      fc.property(anyText, (text) => parseNumber(text) !== undefined),
      { numRuns: 5000 },
    );
  });

  test('a mobile is the same number in every spelling and behind every form of 86', () => {
    const number = startingWith(['13', '15', '17', '19'], 9);
    const country = fc.constantFrom('', '+86', '+86 ', '0086', '0086 ', '86', '86 ', '(+86)', '0');
    fc.assert(
      fc.property(
        number.chain((run) => fc.tuple(fc.constant(run), country, spelt(run))),
        ([run, prefix, spelling]) => parseNumber(prefix + spelling)?.core === run,
      ),
    );
  });

  test('a 400 number is the same number however it is grouped', () => {
    const number = startingWith(['4000', '4006', '4008'], 6);
    fc.assert(
      fc.property(
        number.chain((run) => fc.tuple(fc.constant(run), spelt(run))),
        ([run, spelling]) => parseNumber(spelling)?.core === run,
      ),
    );
  });

  test('a hotline with an area code is the same hotline with its 0 or behind +86', () => {
    const hotline = fc
      .oneof(startingWith(['95', '123'], 3), fc.constant('96110'))
      .filter((run) => run.length === 5);
    const area = fc.constantFrom('010', '021', '0571', '0755', '0955', '0898');
    const write = fc.constantFrom('trunk', 'spaced', 'abroad');
    fc.assert(
      fc.property(hotline, area, write, (run, code, form) => {
        const abroad = code === '0955' ? `+86 ${code}${run}` : `+86${code.slice(1)}${run}`;
        const text = { trunk: code + run, spaced: `(${code}) ${run}`, abroad }[form] ?? '';
        const parsed = parseNumber(text);
        return parsed?.core === run && parsed.areaCode === code;
      }),
    );
  });

  test('a landline is the same number with 0, without it, and behind +86', () => {
    const area = fc.constantFrom('021', '028', '0571', '0755', '0898');
    const own = startingWith(['2', '5', '6', '8'], 7);
    fc.assert(
      fc.property(area, own, (code, run) => {
        const texts = [
          code + run,
          code.slice(1) + run,
          `+86${code.slice(1)}${run}`,
          `${code}-${run}-12`,
        ];
        return texts.every((text) => {
          const parsed = parseNumber(text);
          return parsed?.areaCode === code && parsed.core === run;
        });
      }),
    );
  });

  test.each(spellings)('what was read from %s reads the same again', (text) => {
    const parsed = parseNumber(text);
    const { areaCode, core = '', international } = parsed ?? {};
    const country = { '86': '+86 ', other: '+', none: '' }[international ?? 'none'];
    const again = parseNumber(`${country}${areaCode === undefined ? '' : `${areaCode}-`}${core}`);
    expect(again).toMatchObject({ digits: parsed?.digits, core, international });
    expect(again?.areaCode).toBe(areaCode);
  });
});

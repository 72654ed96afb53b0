import { areaCodes, unmarkedOverseas } from './numbering-plan';

export interface NationalNumber {
  readonly digits: string;
  readonly areaCode?: string;
  readonly core: string;
  readonly international: '86' | 'other' | 'none';
}

type International = NationalNumber['international'];

const mobile = /^0?(1[3-9]\d{9})$/;
const withTrunkZero = new RegExp(`^0(${areaCodes})([2-8]\\d{6,7}|9[56]\\d{3,4}|1[0-2]\\d{3})$`);
// 0596110 may be 0596 with 110 or a dressed-up 96110: only a separator makes it the first.
const emergencyWithTrunkZero = new RegExp(`^0(${areaCodes}) (1[12]\\d)$`);
const withoutTrunkZero = new RegExp(`^(${areaCodes})([2-8]\\d{6,7})$`);
const serviceFromAbroad = new RegExp(`^(${areaCodes})(9[56]\\d{3}|1[0-2]\\d{3})$`);

/**
 * Takes country code, trunk 0 and area code off a number written in digits, + and separators; what
 * fits no known form keeps all its digits.
 */
export function nationalNumber(spelled: string): NationalNumber {
  const spaced = spelled.replace(/[^\d+]+/g, ' ').trim();
  const marked = /^(?:\+|00) ?(86)? ?(.*)$/.exec(spaced);
  if (marked !== null) {
    const [, country, rest = ''] = marked;
    return country === undefined
      ? { digits: tight(rest), core: tight(rest), international: 'other' }
      : withinChina(rest, '86');
  }
  const digits = tight(spaced);
  if (unmarkedOverseas.test(digits)) return { digits, core: digits, international: 'other' };
  return withUnmarkedCountry(spaced) ?? withinChina(spaced, 'none');
}

// "8695588" may be a local number, so a bare 86 is the country only before a number of full length.
function withUnmarkedCountry(spaced: string): NationalNumber | undefined {
  if (!/^86(?: ?\d){10,12}$/.test(spaced)) return undefined;
  const inner = withinChina(spaced.slice(2).trim(), '86');
  const complete = inner.areaCode !== undefined || /^(?:1[3-9]\d{9}|[48]00\d{7})$/.test(inner.core);
  return complete ? inner : undefined;
}

function withinChina(spaced: string, international: International): NationalNumber {
  const digits = tight(spaced);
  const ownMobile = mobile.exec(digits)?.[1];
  if (ownMobile !== undefined) return { digits: ownMobile, core: ownMobile, international };
  const split =
    withTrunkZero.exec(digits) ??
    emergencyWithTrunkZero.exec(spaced) ??
    landlineWithoutZero(spaced, international) ??
    (international === '86' && !/^9[56]/.test(digits) ? serviceFromAbroad.exec(digits) : null);
  if (split === null) return { digits, core: digits, international };
  const [, area = '', core = ''] = split;
  return { digits: area + core, areaCode: `0${area}`, core, international };
}

// Without its 0 an area code can look like a service code (955 and 95588) or Beijing like a message
// port (10 65… and 1065…): these need a space or +86 to tell them apart, or stay undivided.
function landlineWithoutZero(spaced: string, international: International) {
  const digits = tight(spaced);
  const split = withoutTrunkZero.exec(digits);
  if (split === null) return null;
  const [, area = '', core = ''] = split;
  if (area.length === 2 && core.length === 7) return null;
  const areaStandsAlone = spaced.startsWith(`${area} `);
  if (/^9[56]/.test(digits)) return areaStandsAlone && international === '86' ? split : null;
  if (/^106[589]/.test(digits)) return null;
  if (/^106/.test(digits)) return areaStandsAlone || international === '86' ? split : null;
  return split;
}

function tight(spaced: string): string {
  return spaced.replace(/\D/g, '');
}

import { areaCodes, fixedLength, unmarkedOverseas } from './numbering-plan';
import { digitsIn } from './spelling';

export interface NationalNumber {
  readonly digits: string;
  readonly areaCode?: string;
  readonly core: string;
  readonly international: '86' | 'other' | 'none';
}

type International = NationalNumber['international'];

const mobileWithTrunkZero = /^01[3-9]\d{9}$/;
const withTrunkZero = new RegExp(`^0(${areaCodes})(?:[2-8]\\d{6,7}|9[56]\\d{3,4}|1[0-2]\\d{3})$`);
// 0596110 may be 0596 with 110 or a dressed-up 96110: only a separator makes it the first.
const emergencyWithTrunkZero = new RegExp(`^0(${areaCodes}) 1[12]\\d$`);
const withoutTrunkZero = new RegExp(`^(${areaCodes})[2-8]\\d{6,7}$`);
const serviceFromAbroad = new RegExp(`^(${areaCodes})(?:9[56]\\d{3}|1[0-2]\\d{3})$`);

/**
 * Takes country code, trunk 0 and area code off a number written in digits, + and separators; what
 * fits no known form keeps all its digits.
 */
export function nationalNumber(spelled: string): NationalNumber {
  const spaced = spelled.replace(/[^\d+]+/g, ' ').trim();
  const marked = /^(?:\+|00) ?(86)? ?/.exec(spaced);
  if (marked !== null) {
    const rest = spaced.slice(marked[0].length);
    if (marked[1] !== undefined) return withinChina(rest, '86');
    return { digits: digitsIn(rest), core: digitsIn(rest), international: 'other' };
  }
  const digits = digitsIn(spaced);
  if (unmarkedOverseas.test(digits)) return { digits, core: digits, international: 'other' };
  return withUnmarkedCountry(spaced, spelled.startsWith('86-')) ?? withinChina(spaced, 'none');
}

// "8695588" may be a local number, so a bare 86 is the country only before a number of full length, before a service
// number it is parted from, as in "86-95588", or before one with its area code: "861095566", as roaming phones show it.
const shortestWithCountry = 12;
const service = /^(?:9[56]\d{3,4}|1[0-2]\d{3})$/;

function withUnmarkedCountry(spaced: string, isDashed: boolean): NationalNumber | undefined {
  if (!spaced.startsWith('86')) return undefined;
  const inner = withinChina(spaced.slice(2).trim(), '86');
  if (service.test(inner.core) && (isDashed || inner.areaCode !== undefined)) {
    return inner;
  }
  if (digitsIn(spaced).length < shortestWithCountry) return undefined;
  const isComplete =
    inner.areaCode !== undefined || fixedLength.test(inner.core) || inner.core.startsWith('106');
  return isComplete ? inner : undefined;
}

function withinChina(spaced: string, international: International): NationalNumber {
  const digits = digitsIn(spaced);
  if (mobileWithTrunkZero.test(digits)) {
    return { digits: digits.slice(1), core: digits.slice(1), international };
  }
  const area =
    (withTrunkZero.exec(digits) ?? emergencyWithTrunkZero.exec(spaced))?.[1] ??
    areaWithoutZero(spaced, international);
  if (area === undefined) return { digits, core: digits, international };
  const national = digits.replace(/^0/, '');
  const core = national.slice(area.length);
  return { digits: national, areaCode: `0${area}`, core, international };
}

// Without its 0 an area code can look like a service code (955 and 95588) or Beijing like a message
// port (10 65… and 1065…): these need a space or +86 to tell them apart, or stay undivided.
function areaWithoutZero(spaced: string, international: International): string | undefined {
  const digits = digitsIn(spaced);
  const isAbroad = international === '86';
  const looksLikeService = /^9[56]/.test(digits);
  const area = withoutTrunkZero.exec(digits)?.[1];
  if (area === undefined) {
    return isAbroad && !looksLikeService ? serviceFromAbroad.exec(digits)?.[1] : undefined;
  }
  // Area codes of two digits have numbers of eight: one digit is missing.
  if (digits.length === 9) return undefined;
  const standsAlone = spaced.startsWith(`${area} `);
  if (looksLikeService) return standsAlone && isAbroad ? area : undefined;
  if (/^106[589]/.test(digits)) return undefined;
  if (/^106/.test(digits)) return standsAlone || isAbroad ? area : undefined;
  return area;
}

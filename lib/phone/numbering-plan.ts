/*
 * The numbering plan of mainland China, as far as the display of a phone needs it. A row says how
 * the core of a number (area code, trunk 0 and +86 taken away) looks when it belongs to a class;
 * the first row that fits decides, so the narrower class stands first. Add a row when a class gets
 * a new range, and grade its source: A government, police or major press; B several lesser sources
 * agree; C one weak source; – common knowledge without a page.
 *
 *   resaleMobile   170, 171: sold by virtual operators, named by police in 2016 (B, newton.com.tw/wiki/170).
 *                  162, 165, 167: later ranges of the same kind (–).
 *   smsPort        10655, 10657, 10659, 1068, 1069, 12520: business messages. Anyone may rent one through
 *                  a reseller, and banks really send from ports that end in their own hotline
 *                  (1069095599, 1065795555), so such an ending proves nothing either way (B, lzwangming.com).
 *   fourHundred    Ten digits, built for being called; any business may rent one. A few banks may
 *                  display one, so it is suspect and not impossible (B).
 *   serviceCode95  5 or 6 digits nationwide; holders may append digits, so longer real ones exist
 *                  (952568, 9510211, 955981112) and length alone proves nothing (A, B). The holder may
 *                  be a call centre hired by anyone (C).
 *   serviceCode96  5 or 6 digits, given out by each province: the same digits belong to different
 *                  holders elsewhere. 96110, the police, is the nationwide exception (A).
 *   leasedCode     1010 + 4 digits: any business may rent one (–; a fraudulent one in story S of 2026, C).
 *   serviceCode1   3 or 5 digits, state and operators (A); also 116114, 118114 (–).
 *   numberShield   700 + 12 digits: stands for another number, which it hides (the ministry's range for number
 *                  protection, –).
 *   landline       7 or 8 digits beginning 2–8 (B, newton.com.tw/wiki/電話區號).
 *   overseas       Carriers must deliver calls from abroad with 00, shown as 00 or + (A, 珠海公安 2025-01-11).
 *                  Hong Kong, Macao and Taiwan count as abroad here: 852, 853, 886.
 */
export const numberShapes = [
  ['resaleMobile', /^1(?:6[257]|7[01])\d{8}$/],
  ['mobile', /^1[3-9]\d{9}$/],
  ['smsPort', /^(?:106\d{0,17}|12520\d{0,15})$/],
  ['fourHundred', /^400\d{7}$/],
  ['eightHundred', /^800\d{7}$/],
  ['serviceCode95', /^95\d{3,10}$/],
  ['serviceCode96', /^96\d{3,4}$/],
  ['leasedCode', /^1010\d{4}$/],
  ['serviceCode1', /^1(?:[12]\d|[0-2]\d{3}|1[68]114)$/],
  ['numberShield', /^700\d{12}$/],
  ['landline', /^[2-8]\d{6,7}$/],
] as const;

/**
 * Area codes without their 0, by the groups each province holds (B, newton.com.tw/wiki/長途區號).
 * 852 and 853 were given back in 2014, when 遵义 and 安顺 joined 0851: today they are Hong Kong and Macao.
 */
export const areaCodes =
  '10|2[0-57-9]|3[13-579]\\d|4[1-8]\\d|5[1-9]\\d|6[369]\\d|7\\d\\d|8(?:[137-9]\\d|5[014-9])|9[0134579]\\d';

/** Mobiles, 400 and 800 numbers: their length is fixed, so one of them is whole wherever it stands. */
export const fixedLength = /^(?:1[3-9]\d{9}|[48]00\d{7})$/;

/** Hong Kong, Macao and Taiwan numbers whose 00 or + was left out; no mainland number has this form. */
export const unmarkedOverseas = /^(?:85[23]\d{8}|886\d{9})$/;

/**
 * Numbers of the state that displays are dressed up with. 12345 is left out: it is everybody's
 * favourite run of digits and says nothing inside a longer number.
 */
export const publicNumbers = [
  '110',
  '12110',
  '12315',
  '12321',
  '12333',
  '12348',
  '12363',
  '12378',
  '12381',
  '96110',
] as const;

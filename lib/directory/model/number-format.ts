/**
 * The formats a published number may have, from the numbering plan: state short codes of three or
 * five digits, 95 and 96 service numbers, 400 and 800 lines, 1010 service lines and landlines with
 * their area code. A mobile number is none of them: nobody official is reached on one.
 */
const publishedFormats: readonly RegExp[] = [
  /^1[12]\d$/,
  /^1[02]\d{3}$/,
  /^95\d{3,7}$/,
  /^96\d{3,4}$/,
  /^[48]00\d{7}$/,
  /^1010\d{4}$/,
  /^0(10|2\d)\d{8}$/,
  /^0[3-9]\d{2}\d{7,8}$/,
];

/** True when the digits have the form of a service number or a landline. */
export function isPublishableNumber(number: string): boolean {
  return publishedFormats.some((format) => format.test(number));
}

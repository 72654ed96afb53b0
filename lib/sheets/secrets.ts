/** What must not be written down anywhere, as it was recognised in a text. */
export type SecretKind = 'cardNumber' | 'identityNumber' | 'code';

interface Finding {
  readonly kind: SecretKind;
  /** The text with the secret taken out; of a card its last four digits stay. */
  readonly text: string;
}

// No lookbehind: iPhones before 16.4 refuse a whole file over one.
const digitsRun = /\d(?:[ -]?\d){12,}/g;
const identity = /\d{17,}[Xx]?/g;
const named =
  /((?:密码|口令|验证码|校验码|动态码|安全码|password|passcode|passwd|security code|one-time code|cvv2?|cvc2?|\bpin\b|\botp\b)[^\p{L}\p{N}]{0,3}(?:是|为|is|was)?[^\p{L}\p{N}]{0,3})(?=[a-z]*\d)[a-z0-9]{3,}/giu;

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** ISO/IEC 7812: UnionPay begins with 62 (or 60, 81), others with 3, 4, 5; 14 to 19 digits with a check digit. A merchant number has 15 and begins with 8. */
function isCardNumber(digits: string): boolean {
  return /^(?:62|60|81|3[4-7]|4|5[0-5])\d{12,17}$/.test(digits) && passesLuhn(digits);
}

// GB 11643: the check character of a Chinese identity number.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function isIdentityNumber(text: string): boolean {
  if (text.length !== 18) return false;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  const born = /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(text);
  return born && '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/**
 * Takes a whole card number, an identity number and a named password or code out of a text, so that no device keeps
 * them; null where there is none. Somebody else's account, which police and bank need whole, is not to be passed here.
 */
export function withoutSecrets(text: string): Finding | null {
  let kind: SecretKind | null = null;
  const found = (which: SecretKind, instead: string) => {
    kind = which;
    return instead;
  };
  const kept = text
    .replace(named, (_, name: string) => found('code', name.trimEnd()))
    .replace(identity, (run) => (isIdentityNumber(run) ? found('identityNumber', '') : run))
    .replace(digitsRun, (run) => {
      const masked = (digits: string) =>
        isCardNumber(digits) ? found('cardNumber', `*${digits.slice(-4)}`) : null;
      // One number in groups, or several numbers beside each other.
      return (
        masked(run.replace(/\D/g, '')) ?? run.replace(/\d+/g, (digits) => masked(digits) ?? digits)
      );
    });
  return kind === null ? null : { kind, text: kept };
}

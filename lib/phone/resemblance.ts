import type { NumberClass } from './classify';
import { isNearMiss } from './near-miss';

/** A number worth imitating: an institution's own, or one of the state's. */
export interface KnownNumber {
  readonly digits: string;
  readonly ownedBy: 'claimedInstitution' | 'otherInstitution' | 'state';
}

const shortestTelling = 5;
const shortestForeign = 9;

/**
 * Tells whether a display of this class, no known number itself, suggests one: its digits from
 * abroad, digits added around it, or, among numbers of equal length, one digit off or two
 * neighbours swapped.
 */
export function resembles(core: string, numberClass: NumberClass, known: KnownNumber): boolean {
  return (
    wears[numberClass](core, known) ||
    (mayBeNearMiss(numberClass, known) && isNearMiss(core, known.digits))
  );
}

/**
 * Gives every number that `resembles` can hold against this one, and many it does not: the runs of
 * digits inside it, itself among them, and what is one digit or one swap away.
 */
export function maybeImitated(core: string): string[] {
  const digits = [...core];
  const inside = digits.flatMap((_, start) =>
    digits.slice(start).map((_, more) => core.slice(start, start + more + 1)),
  );
  const nearMisses = digits.flatMap((digit, place) => {
    const before = core.slice(0, place);
    const swapped = `${before}${core[place + 1] ?? ''}${digit}${core.slice(place + 2)}`;
    return [swapped, ...[...'0123456789'].map((other) => before + other + core.slice(place + 1))];
  });
  return [...inside, ...nearMisses];
}

type Wears = (core: string, known: KnownNumber) => boolean;

const anywhere: Wears = (core, { digits }) => core.includes(digits);

// Three digits stand at the end of one mobile in a thousand by chance; five hardly ever do, and
// numbers that end in a bank's hotline are bought for that reason.
const atTheEnd: Wears = (core, { digits }) =>
  digits.length >= shortestTelling && core.endsWith(digits);

const inRentedNumber: Wears = (core, { digits }) =>
  digits.length >= shortestTelling
    ? core.includes(digits)
    : core.slice(3).startsWith(digits) || core.endsWith(digits);

// Banks do send from ports that end in their own hotline; the police and the state's lines do not.
const inPort: Wears = (core, { digits, ownedBy }) => ownedBy === 'state' && core.includes(digits);

const inForeignNumber: Wears = (core, { digits }) =>
  core.length < shortestForeign
    ? core.includes(digits)
    : digits.length >= shortestTelling && (core.startsWith(digits) || core.endsWith(digits));

const wears: Readonly<Record<NumberClass, Wears>> = {
  mobile: atTheEnd,
  resaleMobile: atTheEnd,
  landline: atTheEnd,
  fourHundred: inRentedNumber,
  eightHundred: inRentedNumber,
  smsPort: inPort,
  overseas: inForeignNumber,
  serviceCode95: anywhere,
  serviceCode96: anywhere,
  leasedCode: anywhere,
  serviceCode1: anywhere,
  numberShield: inRentedNumber,
  unknown: anywhere,
  hidden: () => false,
};

// The state's 1xxxx codes lie side by side (12363 banking, 12366 taxes): a neighbour is no imitation.
// 95 codes are nearly as dense, and most banks' are real but not in the directory: only the claimed company's own
// number counts as the model, so that a genuine bank is never called an imitation of another.
function mayBeNearMiss(numberClass: NumberClass, known: KnownNumber): boolean {
  if (known.digits.startsWith('1')) return false;
  if (numberClass === 'fourHundred') return true;
  const shortCode = /serviceCode9[56]|unknown/.test(numberClass);
  return shortCode && known.ownedBy !== 'otherInstitution';
}

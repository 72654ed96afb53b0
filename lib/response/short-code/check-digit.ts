/** Damm's table: a totally anti-symmetric quasigroup, so no single wrong digit and no swap of neighbours goes unseen. */
const table: readonly string[] = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

function through(digits: string): number {
  return [...digits].reduce((state, digit) => Number(table[state]?.[Number(digit)]), 0);
}

/** The digit that makes these digits valid when it is put behind them. */
export function checkDigitFor(digits: string): string {
  return String(through(digits));
}

/** Tells whether the last digit fits the others. */
export function hasValidCheckDigit(digits: string): boolean {
  return through(digits) === 0;
}

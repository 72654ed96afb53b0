/** True when one letter more, less or other, or two neighbours swapped, makes one text of the other. */
export function isOneSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short === long || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.slice(start);
  if (long.length > short.length) return rest === long.slice(start + 1);
  const isOther = rest.slice(1) === long.slice(start + 1);
  const isSwapped =
    rest[0] === long[start + 1] &&
    rest[1] === long[start] &&
    rest.slice(2) === long.slice(start + 2);
  return isOther || isSwapped;
}

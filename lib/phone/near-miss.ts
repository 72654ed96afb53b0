/** True when two numbers of one length differ in a single digit or in two neighbours swapped. */
export function isNearMiss(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
  if (at.length === 1) return true;
  const [first = 0, second = 0] = at;
  return (
    at.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
  );
}

/** Milliseconds each call of `work` took, for every input, over and over; the first round, which only warms up, is left out. */
export function eachTimed<T>(
  inputs: readonly T[],
  rounds: number,
  work: (input: T) => unknown,
): number[] {
  const took: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const input of inputs) {
      const begun = performance.now();
      work(input);
      if (round > 0) took.push(performance.now() - begun);
    }
  }
  return took;
}

/** What some work gave, and the seconds it took. */
export async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const begun = performance.now();
  const result = await work();
  return [(performance.now() - begun) / 1000, result];
}

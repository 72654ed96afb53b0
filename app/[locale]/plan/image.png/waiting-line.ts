/** Lets so many work at once and so many more wait; whoever comes beyond that is sent away at once. */
export function waitingLine(atOnce: number, waiting: number) {
  const queue: (() => void)[] = [];
  let working = 0;
  const turn = () => new Promise<void>((resolve) => queue.push(resolve));
  /** Whoever waits longest takes the place over, so that nobody who comes later slips in. */
  const leave = () => {
    const next = queue.shift();
    if (next) next();
    else working -= 1;
  };
  /** The outcome of the work once it is its turn, or null where the line is full. */
  return async function inLine<T>(work: () => Promise<T>): Promise<T | null> {
    if (working < atOnce) working += 1;
    else if (queue.length < waiting) await turn();
    else return null;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}

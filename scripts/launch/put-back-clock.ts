const day = 24 * 3_600_000;
const minute = 60_000;

/** Does `work` whenever the clock of this machine turns out to have been put back by more than a day, within a minute of it; a sleeping machine puts nothing back. */
export function whenClockIsPutBack(work: () => void): void {
  const offset = () => Date.now() - performance.now();
  let known = offset();
  setInterval(() => {
    const now = offset();
    if (now < known - day) work();
    known = now;
  }, minute).unref();
}

/** Calls `tell` with a state whenever it is another than the last one told; the first is told only when it is not `usual`. */
export function onChange<T>(usual: T, tell: (state: T, cause?: unknown) => void) {
  let last = usual;
  return (state: T, cause?: unknown): void => {
    if (state === last) return;
    last = state;
    tell(state, cause);
  };
}

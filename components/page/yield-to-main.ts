/** Lets whatever waits, a touch first of all, be answered before going on: long work is done in pieces. */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

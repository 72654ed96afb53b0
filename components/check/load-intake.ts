/** Fetches what reads a text, once: it is loaded with the code that draws pages and never before the first paint. */
export function loadIntake() {
  return import('@/lib/check/intake-view');
}

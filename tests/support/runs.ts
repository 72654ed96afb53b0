/**
 * How many generated cases a test looks at that looks at `all` of them in `npm run test:more` and wherever its file is
 * named: a fifth in `npm test`, where thousands of them in each of two dozen tests seldom find more.
 */
export function runs(all: number): number {
  return process.env.TEST_MORE ? all : Math.ceil(all / 5);
}

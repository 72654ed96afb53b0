/** What a proposal's content would publish: a telephone's content names it `number`, every other one `value`. */
export function valueIn(content: unknown): string | undefined {
  const { number, value } = (content ?? {}) as { number?: string; value?: string };
  return number ?? value;
}

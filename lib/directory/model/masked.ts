/** A value that is no longer published, without its middle: nobody is to dial or open it. */
export function masked(value: string): string {
  const shown = value.length < 7 ? 1 : 3;
  const hidden = '*'.repeat(Math.max(value.length - 2 * shown, 1));
  return `${value.slice(0, shown)}${hidden}${value.slice(-shown)}`;
}

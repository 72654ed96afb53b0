/** Carries what was said before along with a form. */
export function HiddenFields({ pairs }: { pairs: readonly (readonly [string, string])[] }) {
  return pairs.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

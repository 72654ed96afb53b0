import { mainPages } from '../pages';

// Where each came: @layer with Chrome 99, the two-sided logical shorthands with 87, :has() with 105, inset with 87,
// nesting with 112, and the newer colour functions with 111.
const tooNew: readonly [string, RegExp][] = [
  ['@layer', /@layer\b/],
  ['a logical shorthand', /[;{](margin|padding|inset|border)-(inline|block)(-(start|end))?:/],
  ['inset', /[;{]inset:/],
  [':has()', /:has\(/],
  ['oklch() or oklab()', /:okl(ch|ab)\(/],
  ['a nested rule', /[;{]&/],
];

// Inside these nothing is lost: who does not know the condition never needed the rule.
const guarded = /@supports[^{]*\{(?:[^{}]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})*[^{}]*\}/g;
// Only the browser's own date field and upload button have these.
const parts =
  /[^{}]*::-webkit-(?:datetime|file-upload)[^{}]*\{[^{}]*\}|[^{}]*::file-selector-button[^{}]*\{[^{}]*\}/g;
const selectGroups = /[^{}]*select:(?:is|-webkit-any)[^{}]*\{[^{}]*\}/g;

/** What the style sheets of the main pages say in words that Chrome 80 does not know. */
export async function tooNewRules(origin: string): Promise<string[]> {
  const found = new Set<string>();
  for (const address of await styleSheets(origin)) {
    const text = await (await fetch(origin + address)).text();
    const plain = text.replace(guarded, '').replace(parts, '').replace(selectGroups, '');
    for (const [name, pattern] of tooNew) {
      const hit = pattern.exec(plain);
      if (hit) found.add(`${name}: …${plain.slice(Math.max(0, hit.index - 80), hit.index + 60)}…`);
    }
  }
  return [...found];
}

async function styleSheets(origin: string): Promise<Set<string>> {
  const pages = await Promise.all(
    Object.values(mainPages).map(async (path) => (await fetch(origin + path)).text()),
  );
  const addresses = pages.flatMap((html) => html.match(/\/_next\/static\/[^"']+\.css/g) ?? []);
  if (addresses.length === 0) throw new Error('The pages name no style sheet.');
  return new Set(addresses);
}

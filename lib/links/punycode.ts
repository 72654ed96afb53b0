// RFC 3492, section 5.
const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCode = 128;

/** Gives a host with every "xn--" label in its own letters; a label that is no punycode stays as it is. */
export function unicodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (decode(label.slice(4)) ?? label) : label))
    .join('.');
}

function decode(label: string): string | null {
  const dash = label.lastIndexOf('-');
  const codes = [...label.slice(0, Math.max(dash, 0))].map((letter) => letter.charCodeAt(0));
  let code = firstCode;
  let bias = firstBias;
  let index = 0;
  let place = dash < 0 ? 0 : dash + 1;
  while (place < label.length) {
    const before = index;
    let weight = 1;
    for (let step = base; ; step += base) {
      const digit = digitOf(label[place]);
      if (digit === null || weight > 0x7fffffff) return null;
      place += 1;
      index += digit * weight;
      const threshold = Math.min(Math.max(step - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    bias = adapted(index - before, codes.length + 1, before === 0);
    code += Math.floor(index / (codes.length + 1));
    index %= codes.length + 1;
    if (code > 0x10ffff) return null;
    codes.splice(index, 0, code);
    index += 1;
  }
  return String.fromCodePoint(...codes);
}

function digitOf(letter: string | undefined): number | null {
  if (letter === undefined || !/^[a-z0-9]$/i.test(letter)) return null;
  return Number.parseInt(letter, 36) < 10 ? Number(letter) + 26 : Number.parseInt(letter, 36) - 10;
}

function adapted(grown: number, points: number, isFirst: boolean): number {
  let delta = isFirst ? Math.floor(grown / damp) : grown >> 1;
  delta += Math.floor(delta / points);
  let step = 0;
  for (; delta > ((base - tMin) * tMax) >> 1; step += base)
    delta = Math.floor(delta / (base - tMin));
  return step + Math.floor(((base - tMin + 1) * delta) / (delta + skew));
}

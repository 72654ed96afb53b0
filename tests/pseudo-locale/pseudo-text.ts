const accented: Readonly<Record<string, string>> = {
  ...{
    a: 'á',
    b: 'ƀ',
    c: 'ç',
    d: 'ð',
    e: 'é',
    f: 'ƒ',
    g: 'ĝ',
    h: 'ĥ',
    i: 'î',
    j: 'ĵ',
    k: 'ķ',
    l: 'ļ',
    m: 'ɱ',
  },
  ...{
    n: 'ñ',
    o: 'ö',
    p: 'þ',
    q: 'ɋ',
    r: 'ř',
    s: 'š',
    t: 'ţ',
    u: 'û',
    v: 'ṽ',
    w: 'ŵ',
    x: 'ẋ',
    y: 'ý',
    z: 'ž',
  },
  ...{
    A: 'Á',
    B: 'Ɓ',
    C: 'Ç',
    D: 'Ð',
    E: 'É',
    F: 'Ƒ',
    G: 'Ĝ',
    H: 'Ĥ',
    I: 'Î',
    J: 'Ĵ',
    K: 'Ķ',
    L: 'Ļ',
    M: 'Ṁ',
  },
  ...{
    N: 'Ñ',
    O: 'Ö',
    P: 'Þ',
    Q: 'Ɋ',
    R: 'Ř',
    S: 'Š',
    T: 'Ţ',
    U: 'Û',
    V: 'Ṽ',
    W: 'Ŵ',
    X: 'Ẋ',
    Y: 'Ý',
    Z: 'Ž',
  },
};

/** What makes a text longer: words of ordinary length, so that lines break as they would. */
const filler = ['öñé', 'ţŵö', 'ţĥřéé', 'ƒöûř', 'ƒîṽé', 'šîẋ', 'šéṽéñ'];

/** The marks around every line of a pseudo-text. */
export const brackets = ['⟦', '⟧'] as const;

function padding(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1) text += ` ${filler[i % filler.length]}`;
  return text;
}

function pseudoLine(line: string): string {
  // A separator or a blank to fill is the same in every language.
  if (!/[A-Za-z]/.test(line.replace(/\{\w+\}/g, ''))) return line;
  const letters = line.replace(/\{\w+\}|[A-Za-z]/g, (found) => accented[found] ?? found);
  return `${brackets[0]}${letters}${padding(Math.ceil(line.length * 0.35))}${brackets[1]}`;
}

/** An English message as the pseudo-locale says it: accented, 35 % longer, each line in brackets, its `{placeholders}` as they were. */
export function pseudoText(text: string): string {
  return text.split('\n').map(pseudoLine).join('\n');
}

/** The same for a whole file of messages. */
export function pseudoMessages(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (Array.isArray(value)) return value.map(pseudoMessages);
  const parts = Object.entries(value as object);
  return Object.fromEntries(parts.map(([key, part]) => [key, pseudoMessages(part)]));
}

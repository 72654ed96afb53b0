import type { KnownDomain } from './compare-host';
import { publicSuffix, registrableDomain } from './registrable-domain';

/**
 * Makes hosts that imitate an official domain, one list a technique, after what is documented of them: the permutations
 * of dnstwist (its glyphs, keyboard and phishing words; Apache-2.0), levelsquatting (Du et al. 2019), combosquatting
 * (Kintis et al. 2017). It knows nothing of how the comparison works.
 */
export function imitationsOf({ domain }: KnownDomain): Readonly<Record<string, readonly string[]>> {
  const registered = registrableDomain(domain);
  const suffix = publicSuffix(registered);
  const name = registered.slice(0, -suffix.length - 1);
  const letters = [...name];
  const under = (names: readonly string[]) => names.map((one) => `${one}.${suffix}`);
  const at = (change: (index: number) => readonly string[]) =>
    under(letters.flatMap((_, index) => change(index)));
  const replaced = (index: number, text: string) =>
    name.slice(0, index) + text + name.slice(index + 1);
  return {
    addition: under([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => name + letter)),
    bitsquatting: at((index) =>
      flipped(letters[index] ?? '').map((letter) => replaced(index, letter)),
    ),
    cyrillic: under([letters.map((letter) => cyrillic[letter] ?? letter).join('')]),
    homoglyph: at((index) =>
      [...(glyphs[letters[index] ?? ''] ?? '')].map((glyph) => replaced(index, glyph)),
    ),
    homoglyphAscii: at((index) =>
      (asciiGlyphs[letters[index] ?? ''] ?? []).map((glyph) => replaced(index, glyph)),
    ),
    hyphenation: under(
      letters.slice(1).map((_, index) => `${name.slice(0, index + 1)}-${name.slice(index + 1)}`),
    ),
    insertion: at((index) =>
      [...(keyboard[letters[index] ?? ''] ?? '')].map(
        (key) => name.slice(0, index) + key + name.slice(index),
      ),
    ),
    omission: at((index) => [replaced(index, '')]),
    repetition: at((index) => [name.slice(0, index) + (letters[index] ?? '') + name.slice(index)]),
    replacement: at((index) =>
      [...(keyboard[letters[index] ?? ''] ?? '')].map((key) => replaced(index, key)),
    ),
    transposition: at((index) => {
      const [one, other] = [letters[index], letters[index + 1]];
      return other === undefined || one === other
        ? []
        : [name.slice(0, index) + other + one + name.slice(index + 2)];
    }),
    vowelSwap: at((index) =>
      vowels.includes(letters[index] ?? '')
        ? [...vowels].map((vowel) => replaced(index, vowel))
        : [],
    ),
    plural: under([`${name}s`]),
    subdomain: under(
      letters.slice(1).map((_, index) => `${name.slice(0, index + 1)}.${name.slice(index + 1)}`),
    ),
    dictionary: phishingWords.flatMap((word) =>
      under([`${name}-${word}`, `${name}${word}`, `${word}-${name}`, `${word}${name}`]),
    ),
    endingSwap: abusedEndings
      .filter((ending) => ending !== suffix)
      .map((ending) => `${name}.${ending}`),
    endingInName: [
      `${name}${suffix.replace('.', '')}.com`,
      `${name}-${suffix.replace('.', '-')}.com`,
      `${name}${suffix.split('.')[0]}.top`,
      `www${registered}`,
      `www-${registered}`,
    ],
    levelsquatting: strangers.flatMap((stranger) => [
      `${domain}.${stranger}`,
      `www.${domain}.${stranger}`,
      `${domain}-${stranger}`,
    ]),
    brandAsSubdomain: strangers.flatMap((stranger) => [
      `${name}.${stranger}`,
      `${name}-login.${stranger}`,
      `m.${name}.${stranger}`,
    ]),
  };
}

/** The techniques that are one slip of a finger or one flipped bit, and change a short name into somebody else's. */
export const slips: readonly string[] =
  'addition bitsquatting insertion omission repetition replacement transposition vowelSwap plural'.split(
    ' ',
  );

const vowels = 'aeiou';
const strangers = ['xyz123.top', 'abc-online.cn', 'verify-center.com', 'k8s2.vip', 'dkjf.net.cn'];
const abusedEndings =
  'com net cn cc info app xyz online site wang work rest top com.cn net.cn org.cn vip club icu'.split(
    ' ',
  );
const phishingWords =
  `auth access account admin agree business choose claim click confirm confirmation connect download enroll group http
  https install login mobile mail my online pay payment payments portal recovery register secure safe security service
  services signin signup support summary update user verify verification view www web help app`.split(
    /\s+/,
  );

function flipped(letter: string): string[] {
  const code = letter.charCodeAt(0);
  return [1, 2, 4, 8, 16, 32, 64]
    .map((bit) => String.fromCharCode(code ^ bit))
    .filter((other) => /[a-z0-9-]/.test(other));
}

const glyphs: Readonly<Record<string, string>> = {
  a: 'ạăȧɑåąâǎáəäãāà',
  b: 'ḃḅƅʙḇɓ',
  c: 'čᴄċçćĉƈ',
  d: 'ďḍḋɖḏɗḓḑđ',
  e: 'êẹęèḛěɇėĕéëēȩ',
  f: 'ḟƒ',
  g: 'ǧġǵğɡǥĝģɢ',
  h: 'ȟḫḩḣɦḥḧħẖⱨĥ',
  i: 'ɩǐíɪỉȋɨïīĩịîıĭįì',
  j: 'ǰĵʝɉ',
  k: 'ĸǩⱪḵķᴋḳ',
  l: 'ĺłɫļľ',
  m: 'ᴍṁḿṃɱ',
  n: 'ņǹńňṅṉṇꞑñŋ',
  o: 'öóȯỏôᴏōòŏơőõọø',
  p: 'ṗƿƥṕ',
  r: 'ʀȓɍɾřṛɽȑṙŗŕɼṟ',
  s: 'ṡșŝꜱʂšśṣş',
  t: 'ťƫţṭṫțŧ',
  u: 'ᴜųŭūűǔȕưùůʉúȗüûũụ',
  v: 'ᶌṿᴠⱴⱱṽ',
  w: 'ᴡẇẅẃẘẉⱳŵẁ',
  x: 'ẋẍ',
  y: 'ŷÿʏẏɏƴȳýỿỵ',
  z: 'žƶẓẕⱬᴢżźʐ',
};
const asciiGlyphs: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['l', 'i'],
  b: ['d', 'lb'],
  c: ['e'],
  d: ['b', 'cl', 'dl'],
  e: ['c'],
  g: ['q'],
  h: ['lh'],
  i: ['1', 'l'],
  k: ['lc'],
  l: ['1', 'i'],
  m: ['n', 'nn', 'rn'],
  n: ['m', 'r'],
  o: ['0'],
  q: ['g'],
  u: ['v'],
  v: ['u'],
  w: ['vv'],
};
const cyrillic: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    b: 'ь',
    c: 'с',
    d: 'ԁ',
    e: 'е',
    g: 'ԍ',
    h: 'һ',
    i: 'і',
    j: 'ј',
    k: 'к',
    l: 'ӏ',
    m: 'м',
  },
  ...{ o: 'о', p: 'р', q: 'ԛ', s: 'ѕ', t: 'т', v: 'ѵ', w: 'ԝ', x: 'х', y: 'у' },
};
const keyboard: Readonly<Record<string, string>> = {
  ...{
    q: '12wa',
    w: '3esaq2',
    e: '4rdsw3',
    r: '5tfde4',
    t: '6ygfr5',
    y: '7uhgt6',
    u: '8ijhy7',
    i: '9okju8',
  },
  ...{
    o: '0plki9',
    p: 'lo0',
    a: 'qwsz',
    s: 'edxzaw',
    d: 'rfcxse',
    f: 'tgvcdr',
    g: 'yhbvft',
    h: 'ujnbgy',
  },
  ...{
    j: 'ikmnhu',
    k: 'olmji',
    l: 'kop',
    z: 'asx',
    x: 'zsdc',
    c: 'xdfv',
    v: 'cfgb',
    b: 'vghn',
    n: 'bhjm',
    m: 'njk',
  },
};

// Letters that are read as the Latin one in front of them, after accents are taken away. Written from the shapes in
// common phone fonts; Unicode's confusables.txt has many more that no registry gives out.
const drawnAlike = [
  'aаɑαᴀ⍺әæ',
  'bЬьƅɓβвᖯʙ',
  'cсϲᴄƈ',
  'dԁɗđɖᴅ',
  'eеҽєɛ℮ɘεᴇ',
  'fғƒſϝ',
  'gɡցɠƍǥ',
  'hһհɦћħнʜ',
  'iіıɩɪɨιӏⅼ',
  'jјʝɉϳ',
  'kкκҡƙқᴋ',
  'lɭƚłɫʟ',
  'mмᴍɱ',
  'nпոռηɴŋɲ',
  'oоοօσøөᴏ๐૦০',
  'pрρƿᴘþ',
  'qԛգɋʠ',
  'rгᴦɼɽʀ',
  'sѕꜱʂ',
  'tтτŧᴛƭ',
  'uυսʋᴜц',
  'vνѵᴠ',
  'wԝшաɯωᴡѡ',
  'xхχҳ',
  'yуүγʏɏƴ',
  'zᴢʐʑƶż',
];
const latin = new Map(
  drawnAlike.flatMap(([plain = '', ...drawn]) => drawn.map((one) => [one, plain])),
);

const isAscii = /^[\0-\x7F]*$/;
const accents = /[\u0300-\u036F]/g;

/** Gives the Latin letters that a label of any script is read as; what looks like none stays. */
export function readAsLatin(label: string): string {
  const small = label.toLowerCase();
  // Nearly every host; each is compared with every official one.
  if (isAscii.test(small)) return small;
  const bare = small.normalize('NFKD').replace(accents, '');
  return [...bare].map((letter) => latin.get(letter) ?? letter).join('');
}

const pairs: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/cl/g, 'd'],
  [/vv/g, 'w'],
  [/nn/g, 'm'],
  [/0/g, 'o'],
  [/[1i!|]/g, 'l'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/2/g, 'z'],
  [/8/g, 'b'],
  [/6/g, 'b'],
  [/9/g, 'g'],
  [/lc/g, 'k'],
];

/** Gives one spelling to all labels that are read alike at a glance: "1cbc", "lcbc" and "icbc", "rn" and "m". */
export function shape(label: string): string {
  return pairs.reduce((text, [drawn, read]) => text.replace(drawn, read), readAsLatin(label));
}

/** Gives one spelling to letters that differ by a stroke: "tempay" and "tenpay". Unlike `shape` it takes a slip beside it. */
export function strokes(label: string): string {
  return label.replace(/m/g, 'n').replace(/v/g, 'u').replace(/q/g, 'g');
}

// Nobody reads a Chinese character as a Latin letter.
function isForeign(letter: string): boolean {
  return letter > '\u007F' && !/\p{Script=Han}/u.test(letter);
}

/** True when a label has foreign letters where the name has Latin ones and is the same otherwise: "ⱨkrt" and "hkrt". */
export function isRedrawn(label: string, name: string): boolean {
  const letters = [...readAsLatin(label)];
  const kept = letters.filter((letter, place) => letter === name[place]).length;
  const isSame = letters.every((letter, place) => letter === name[place] || isForeign(letter));
  return isSame && letters.length === name.length && kept >= 2;
}

/**
 * True for a label in which letters of another alphabet stand among or instead of Latin ones so that it is read as
 * Latin. Chinese beside Latin is common and no sign of anything.
 */
export function mixesScripts(label: string): boolean {
  const letters = [...label].filter((letter) => /\p{L}/u.test(letter));
  const foreign = letters.filter((letter) => !/[\p{Script=Latin}\p{Script=Han}]/u.test(letter));
  if (foreign.length === 0) return false;
  const hasLatin = letters.some((letter) => /\p{Script=Latin}/u.test(letter));
  return hasLatin || /^[a-z0-9-]+$/.test(readAsLatin(label));
}

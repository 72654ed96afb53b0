import { pinyin } from 'pinyin-pro';

/** Readings of characters that the dictionary gets wrong inside a name: { 重庆: 'chong qing' }. */
export type Readings = Readonly<Record<string, string>>;

// An import spells every name twice: to compare how names sound, and to be found by it.
const spelled = new Map<string, readonly string[]>();

function syllables(text: string): readonly string[] {
  const known = spelled.get(text);
  if (known !== undefined) return known;
  const found = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((part) => part.toLowerCase().split(/[^a-z0-9]/))
    .filter((part) => part !== '');
  spelled.set(text, found);
  return found;
}

/**
 * Spells a Chinese name as syllables without tones, one space between them; the given readings win.
 * Runs when the directory is imported, never on a request.
 */
export function pinyinOf(name: string, readings: Readings): string {
  const known = Object.keys(readings).sort((a, b) => b.length - a.length);
  const parts: string[] = [];
  let plain = '';
  for (let at = 0; at < name.length; ) {
    const match = known.find((text) => name.startsWith(text, at));
    if (match === undefined) {
      plain += name[at++];
      continue;
    }
    parts.push(...syllables(plain), ...(readings[match] ?? '').split(' '));
    plain = '';
    at += match.length;
  }
  return [...parts, ...syllables(plain)].join(' ');
}

/** Gives the first letter of every syllable: "la ka la" becomes "lkl"; Latin words and digits stay whole. */
export function initialsOf(spelled: string, name: string): string {
  const latin = new Set(name.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  return spelled
    .split(' ')
    .map((part) => (latin.has(part) ? part : part.slice(0, 1)))
    .join('');
}

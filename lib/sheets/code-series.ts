import { fromBase64, toBase64 } from './base64';

/** So much of a text stands in one code that a phone still reads it from another phone's screen. */
const perCode = 320;
/** More codes than this nobody waits for; a file is quicker. */
const mostCodes = 60;

const code = /^RINGTRUE1 ([0-9a-f]{8}) ([1-9]\d?)\/([1-9]\d?) ([A-Za-z0-9+/=]{1,400})$/;

/** FNV-1a over the characters: tells one series from another and a whole one from a wrong one; keeps nothing secret. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193) >>> 0;
  }
  return sum.toString(16).padStart(8, '0');
}

/**
 * A text as the contents of codes to be shown one after the other, each with its place in the row; null where it is too
 * long for that. Letters and digits alone, for readers do not agree on the encoding of anything else.
 */
export function codeSeries(text: string): readonly string[] | null {
  const whole = toBase64(new TextEncoder().encode(text));
  const sum = sumOf(whole);
  const count = Math.ceil(whole.length / perCode);
  if (count === 0 || count > mostCodes) return null;
  return Array.from({ length: count }, (_, place) => {
    const part = whole.slice(place * perCode, (place + 1) * perCode);
    return `RINGTRUE1 ${sum} ${place + 1}/${count} ${part}`;
  });
}

/** What has been read of a series. */
export interface ReadCodes {
  readonly sum: string;
  readonly count: number;
  readonly parts: ReadonlyMap<number, string>;
}

/** What has been read once one more code was; a code of another series begins anew, one that is not ours changes nothing. */
export function withCode(read: ReadCodes | null, text: string): ReadCodes | null {
  const [, sum = '', place = '', of = '', part = ''] = code.exec(text) ?? [];
  const count = Number(of);
  if (part === '' || Number(place) > count || count > mostCodes) return read;
  const before = read?.sum === sum && read.count === count ? read.parts : [];
  return { sum, count, parts: new Map([...before, [Number(place), part]]) };
}

/** The text of a series once all of it has been read; null before that, and where it does not fit together. */
export function textOfCodes({ sum, count, parts }: ReadCodes): string | null {
  if (parts.size < count) return null;
  const whole = Array.from({ length: count }, (_, place) => parts.get(place + 1) ?? '').join('');
  const bytes = sumOf(whole) === sum ? fromBase64(whole) : null;
  return bytes && new TextDecoder().decode(bytes);
}

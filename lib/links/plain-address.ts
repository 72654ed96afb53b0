/** A text in which the marks of an address have one spelling each, with the way back to the text. */
export interface PlainText {
  readonly plain: string;
  /** For every UTF-16 unit of `plain` where its character starts and ends in the text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Stands in a plain text for a dot spelled so that programs overlook it: "点", "[.]", " dot ". */
export const maskedDot = '\uE000';

const invisible = /\p{Default_Ignorable_Code_Point}/u;
const marksOfAddresses = /[＃％＆＋－．／：＝？＠＿｡]/;
const lettersOnly = /^[\p{L}\p{N}]+$/u;

/**
 * Spells full-width, circled and styled letters as plain ones, as a browser does with a host, drops what is invisible
 * and gives every masked dot one mark. Full-width commas and brackets stay: in Chinese they end an address.
 */
export function plainText(text: string): PlainText {
  return withMaskedDots(withPlainLetters(text.replace(new RegExp(maskedDot, 'g'), ' ')));
}

/** True where a text holds a character that shows nothing. */
export function hasInvisible(text: string): boolean {
  return invisible.test(text);
}

function withPlainLetters(text: string): PlainText {
  let plain = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of text) {
    const end = place + character.length;
    const spelled = spelling(character);
    for (let unit = 0; unit < spelled.length; unit += 1) {
      starts.push(place);
      ends.push(end);
    }
    plain += spelled;
    place = end;
  }
  return { plain, starts, ends };
}

function spelling(character: string): string {
  // Nearly all of a text: Chinese characters, which no other form and nothing invisible is among.
  if (character < '\u00AD' || (character >= '\u3400' && character <= '\u9FFF')) return character;
  if (invisible.test(character)) return '';
  const form = character.normalize('NFKC');
  return marksOfAddresses.test(character) || lettersOnly.test(form) ? form : character;
}

const masks =
  /([A-Za-z\d])(\s{0,2}[[({【（](?:[.。点]|dot)[\])}】）]\s{0,2}|\s{0,2}点\s{0,2}|\s{1,2}dot\s{1,2}|\s{1,2}[.。]\s{0,2})(?=[A-Za-z\d])/gi;

function withMaskedDots({ plain, starts, ends }: PlainText): PlainText {
  if (plain.search(masks) < 0) return { plain, starts, ends };
  let masked = '';
  const maskedStarts: number[] = [];
  const maskedEnds: number[] = [];
  let place = 0;
  function copyTo(end: number) {
    masked += plain.slice(place, end);
    for (; place < end; place += 1) {
      maskedStarts.push(starts[place] ?? 0);
      maskedEnds.push(ends[place] ?? 0);
    }
  }
  for (const { index, 2: mask = '' } of plain.matchAll(masks)) {
    copyTo(index + 1);
    masked += maskedDot;
    maskedStarts.push(starts[place] ?? 0);
    place += mask.length;
    maskedEnds.push(ends[place - 1] ?? 0);
  }
  copyTo(plain.length);
  return { plain: masked, starts: maskedStarts, ends: maskedEnds };
}

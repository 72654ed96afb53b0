const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const dashes = /[\u2010-\u2015\u2212\u30FC~_]/g;

/** Gives the text in half-width lower case, without invisible characters, every dash as "-". */
export function plainText(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(dashes, '-').toLowerCase();
}

/** Gives the digits of a text and nothing else. */
export function digitsIn(text: string): string {
  return text.replace(/\D/g, '');
}

// Numerals of every script, and the words people read numbers out with, those of radio and of bank notes among them.
const spelledDigit =
  /\p{N}|[〇零一二三四五六七八九十百千万幺么两兩洞拐勾刀壹壱弌贰貳弐弍叁參参弎肆伍陆陸柒漆捌玖]|zero|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred|thousand/giu;
// Only where nothing else stands in the word: "ba" is in "bank" too.
const pinyinDigits =
  /^(?:ling|dong|yao|yi|er|liang|san|si|wu|liu|qi|guai|ba|jiu|gou|shi|bai|qian|wan|oh)+$/;
const pinyinDigit =
  /ling|dong|yao|yi|er|liang|san|si|wu|liu|qian|qi|guai|bai|ba|jiu|gou|shi|wan|oh/g;
// "l38OO" is read as a number by whoever is called from it.
const digitsAndLetters = /[\doil|]+/g;

/**
 * How many digits a text holds in any spelling: half or full width, circled, of any script, Chinese or English words, pinyin,
 * letters that look like one beside a digit. Counts rather too many than too few: "第一" holds one.
 */
export function countDigits(text: string): number {
  // Before and after: the normal form splits "⑳" into two and makes letters of "Ⅷ".
  const counts = [text, text.normalize('NFKC')].map(
    (form) => (form.match(spelledDigit)?.length ?? 0) + spelledInLetters(form),
  );
  return Math.max(...counts);
}

function spelledInLetters(text: string): number {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const syllables = (plain.match(/[a-z]+/g) ?? [])
    .filter((word) => pinyinDigits.test(word))
    .map((word) => word.match(pinyinDigit)?.length ?? 0);
  const letters = (plain.match(digitsAndLetters) ?? [])
    .filter((run) => /\d/.test(run))
    .map((run) => run.replace(/\d/g, '').length);
  return [...syllables, ...letters].reduce((sum, one) => sum + one, 0);
}

const hiddenWords =
  /无主叫|隐藏|未知|无号码|没有号码|未显示|不显示|无法显示|私人|匿名|受限|unknown|private|withheld|hidden|no caller|anonymous|restricted|blocked/;

/** Tells whether a text without digits is what phones show for a caller who hides the number. */
export function saysHidden(plain: string): boolean {
  return !/\d/.test(plain) && hiddenWords.test(plain);
}

// "(24小时)" or "(工商银行)" behind a number is a remark; "(转123)" and "(021)" are part of it.
const remark = /\((?![^()]*(?:转|轉|分机|ext))[^()]*[^\d\s()+-][^()]*\)/g;
const numberAtStart = /^\+?[\s(]*\d[\d\s().·•-]*/;
// Behind a word an extension may be long; behind a mere comma a long run is a second number.
const pressedKeys =
  /^[\s()]*(?:(?:转|轉|分机号?|按|拨|ext(?:ension)?[.:]?|;ext=)[\s:]*\d{1,6}|(?:[,;#]+|[xpw])\s*\d{1,4})(?!\d)/;
const namesTailOnly = /尾号|末尾|末[三四]位/;

/**
 * Finds the one number in a plain text and the keys to press after it; null when there is none, a
 * second one, or only its last digits.
 */
export function spelledNumber(plain: string): { number: string; keys: string[] } | null {
  // NFKC can stretch a character to eighteen; no telephone number needs that.
  if (plain.length > 128 || namesTailOnly.test(plain)) return null;
  const unremarked = plain.replace(remark, ' ');
  const text = unremarked.slice(unremarked.search(/[\d+]/));
  const number = numberAtStart.exec(text)?.[0];
  if (number === undefined) return null;
  const keys: string[] = [];
  let rest = text.slice(number.length);
  for (let key = pressedKeys.exec(rest); key !== null; key = pressedKeys.exec(rest)) {
    keys.push(digitsIn(key[0]));
    rest = rest.slice(key[0].length);
  }
  return /\d/.test(rest) ? null : { number, keys };
}

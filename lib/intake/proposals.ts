import { allMatches, type Span } from './numbers';
import type { Spelled } from './spelling';

const amount =
  /(?:人民币|rmb|￥|¥|\$) ?\d[\d,]*(?:\.\d+)?(?:元|块|万|美元)?|\d[\d,]*(?:\.\d+)?(?:多|余)?(?:万|千|百)?(?:元|块|万|rmb)(?:钱|人民币)?|\d[\d,]* ?(?:yuan|rmb)|[一二三四五六七八九十百千万两几]{1,6}(?:多)?(?:元|块)/g;
const time =
  /(?:刚刚?|刚才|今天|今早|今晚|昨天|昨晚|前天|前几天|上周|上个?月|上午|下午|中午|晚上|半小时前|几分钟前)(?:的)?(?:上午|下午|中午|晚上|早上)?(?:[\d一二三四五六七八九十]{1,3}(?:点|时)(?:半|\d{1,2}分?)?)?|\d{1,2}月\d{1,2}日(?: ?\d{1,2}[:：]\d{2})?|\d{1,2}[:：]\d{2}|\d+(?:个)?(?:分钟|小时|天|个月)前|yesterday|today|just now|this (?:morning|afternoon|evening)|\d+ (?:minutes|hours|days) ago/g;

/** Where the text names a sum of money, to be proposed for the sheet of evidence. */
export function amountsIn(spelled: Spelled): Span[] {
  return placesOf(amount, spelled);
}

/** Where the text says when something was. */
export function timesIn(spelled: Spelled): Span[] {
  return placesOf(time, spelled);
}

function placesOf(pattern: RegExp, { text, from, to }: Spelled): Span[] {
  return allMatches(pattern, text).map(({ index, 0: words }) => ({
    start: from[index] ?? 0,
    end: to[index + words.length - 1] ?? 0,
  }));
}

const secrets =
  /(?:验证码|校验码|动态码|授权码|密码|code)[^\d\n，。,]{0,10}(\d{3,4}[ -]?\d{0,4})|(\d{4,8})(?= ?[（(]?[^，。]{0,4}(?:验证码|校验码|动态码))/g;
const longNumber = /\d(?:[ -]?\d){11,19}[\dx]?/g;
const named =
  /(?:户名|收款人|我叫|姓名)(?:是|为)?[:：]?([\u4E00-\u9FFF]{2,4}?)(?=[，。,;；（(\d\s]|$)/g;

/**
 * Where a text holds what is better not shown again: codes, card and identity numbers, names. `numbers`: telephone
 * numbers, which stay.
 */
export function secretsIn({ text, from, to }: Spelled, numbers: readonly Span[]): Span[] {
  const inside = (index: number, length: number): Span => ({
    start: from[index] ?? 0,
    end: to[index + length - 1] ?? 0,
  });
  const spans = [
    ...allMatches(secrets, text).map((match) => {
      const digits = match[1] ?? match[2] ?? '';
      return inside(match.index + match[0].lastIndexOf(digits), digits.length);
    }),
    ...allMatches(longNumber, text).map((match) => inside(match.index, match[0].length)),
    ...allMatches(named, text).map((match) => {
      const name = match[1] ?? '';
      return inside(match.index + match[0].length - name.length, name.length);
    }),
  ];
  return spans.filter(
    ({ start, end }) => !numbers.some((number) => start < number.end && end > number.start),
  );
}

/** The text with every unit of these stretches but spaces drawn as a dot; its length stays. */
export function masked(original: string, spans: readonly Span[]): string {
  let text = original;
  for (const { start, end } of spans) {
    text = text.slice(0, start) + text.slice(start, end).replace(/\S/g, '•') + text.slice(end);
  }
  return text;
}

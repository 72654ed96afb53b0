import { allMatches, type Span } from './numbers';
import type { Spelled } from './spelling';

const amount =
  /(?:人民币|rmb|￥|¥|\$) ?\d[\d,]*(?:\.\d+)?(?:元|块|万|美元)?|\d[\d,]*(?:\.\d+)?(?:多|余)?(?:万|千|百)?(?:元|块|万\d{0,4}|rmb)(?:钱|人民币)?|\d[\d,]* ?(?:yuan|rmb)|[一二三四五六七八九十百千万两几]{1,6}(?:多)?(?:元|块)/g;
const time =
  /(?:刚刚?|刚才|今天|今早|今晚|昨天|昨晚|前天|前几天|上周|上个?月|上午|下午|中午|晚上|半小时前|几分钟前)(?:的)?(?:上午|下午|中午|晚上|早上)?(?:[\d一二三四五六七八九十]{1,3}(?:点|时)(?:半|\d{1,2}分?)?)?|\d{1,2}月\d{1,2}日(?: ?\d{1,2}[:：]\d{2})?|\d{1,2}[:：]\d{2}|\d+(?:个)?(?:分钟|小时|天|个月)前|yesterday|today|just now|this (?:morning|afternoon|evening)|\d+ (?:minutes|hours|days) ago/g;

// "交了299", "paid 299": only money is given and taken in such words, so the unit is left out.
const withoutUnit =
  /(?:[交付转刷收汇扣花垫补押退返缴费金]|pa(?:id|y)|fee|deposit|transferred)[了过我他她掉走个]{0,2} ?(?=\d)/g;
const bareSum = /^\d{2,6}(?![\d年月日号点时分秒天个台位张次笔条期%.:：-]|开头)/;
// What is lent or promised was not lost.
const lentBefore = /(?:贷|额度?|授信|批)[^，。,交付转]{0,8}$/;
const lentAfter = /^[^，。,]{0,3}(?:额度|贷|流水)/;

/**
 * Where the text names a sum of money, to be proposed for the sheet of evidence; that of a loan or a limit which somebody
 * offers is none of it.
 */
export function amountsIn(spelled: Spelled): Span[] {
  const { text } = spelled;
  const named = allMatches(amount, text).map(({ index, 0: { length } }) => ({ index, length }));
  const bare = allMatches(withoutUnit, text).flatMap((match) => {
    const index = match.index + match[0].length;
    const length = bareSum.exec(text.slice(index, index + 8))?.[0].length ?? 0;
    const isNamed = named.some((one) => index >= one.index && index < one.index + one.length);
    return length === 0 || isNamed ? [] : [{ index, length }];
  });
  return [...named, ...bare]
    .filter(({ index, length }) => {
      const before = text.slice(Math.max(0, index - 12), index);
      return (
        !lentBefore.test(before) && !lentAfter.test(text.slice(index + length, index + length + 6))
      );
    })
    .sort((one, other) => one.index - other.index)
    .map(({ index, length }) => spanOf(spelled, index, length));
}

/** Where the text says when something was. */
export function timesIn(spelled: Spelled): Span[] {
  return placesOf(time, spelled);
}

function placesOf(pattern: RegExp, spelled: Spelled): Span[] {
  return allMatches(pattern, spelled.text).map(({ index, 0: words }) =>
    spanOf(spelled, index, words.length),
  );
}

function spanOf({ from, to }: Spelled, index: number, length: number): Span {
  return { start: from[index] ?? 0, end: to[index + length - 1] ?? 0 };
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
export function secretsIn(spelled: Spelled, numbers: readonly Span[]): Span[] {
  const { text } = spelled;
  const inside = (index: number, length: number): Span => spanOf(spelled, index, length);
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

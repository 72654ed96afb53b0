import { classifyNumber, type NumberClass } from '@/lib/phone/classify';
import { type ParsedNumber, parseNumber } from '@/lib/phone/parse';
import type { Spelled } from './spelling';

/** A telephone number found in a text: its place there, as written, and as lib/phone reads it. */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly parsed: ParsedNumber;
  readonly numberClass: NumberClass;
}

/** A stretch of the original text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// Letters for digits only between digits: "0l0-6763", "138o013".
const digit = '[\\d〇零一二三四五六七八九]';
const run = new RegExp(
  `(?:\\+ ?)?${digit}(?:[ )\\-—–/.·~]{0,3}(?:${digit}|[lo](?=\\d))){2,24}`,
  'g',
);
const chineseDigits = '零一二三四五六七八九';

const announces =
  /(?:电话|手机|热线|专线|致电|来电|电|拨打?|打|询|咨询|咨|至|客服|联系|传真|号码|呼叫|座机|中心|经理|小姐|先生|女士|师傅|客户|用户|☎|☏|tel|phone|call|fax|hotline|whatsapp|mobile)[^\d，。,]{0,8}$/;
const notNumberBefore =
  /(?:尾号|末[四4]位|卡号|账号|账户|户名|订单|单号|运单|编号|工号|邮编|邮政编码|电子码|激活码|密码|验证码|校验码|动态码|授权码|确认码|\bcode|群号?|会议号?|会议|编码|商户号|合同号?|票号|序列号|\bsn|学号|版本|金额|余额|人民币|\brmb|额度|第|№|\bno|代码|股票|房|楼|座(?!机)|栋|报案号|服务单|编辑|加卡|回复|微信号?|微信|\bvx|\bid|\bimei)[^\d，。,;；]{0,6}$/;
const chatNumber = /(?:qq|微信|vx|群)号?\W{0,3}$/;
const money = /[￥¥$]\s*$/;
const unitAfter =
  /^\s*(?:元|块|万|千|百|亿|%|％|年|月|日|号文|点|时|分|秒|小时|分钟|天|期|笔|位|户|平|人|张|个|名|次|折|倍|米|公里|楼|室|房|栋|路|弄|单元|页|条|公斤|斤|kg|g\b|m\b|mb|gb|[/\-年]\d{1,2}(?!\d)|rmb|日圆|美元|集|届|版|款|台|套|件|股|只)/;

/**
 * Finds the telephone numbers of a text, in any spelling, and nothing that merely has digits: amounts, days, tails of
 * accounts, orders, QQ. `taken`: stretches that belong to something else, such as links.
 */
export function numbersIn(spelled: Spelled, taken: readonly Span[] = []): FoundNumber[] {
  const found: FoundNumber[] = [];
  const { text } = spelled;
  for (const match of allMatches(run, text)) {
    for (const piece of pieces(match.index, match[0])) {
      const last = found[found.length - 1];
      const goesOn = last !== undefined && (spelled.from[piece.index] ?? 0) - last.end < 12;
      const number = numberAt(spelled, piece.index, piece.words, taken, goesOn);
      if (number !== null) found.push(number);
    }
  }
  return found;
}

/** Every match of a global pattern, without String.matchAll's need of an iterator in old engines. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  pattern.lastIndex = 0;
  return matches;
}

function toDigits(words: string): string {
  return words
    .replace(/[〇零一二三四五六七八九]/g, (one) =>
      String(one === '〇' ? 0 : chineseDigits.indexOf(one)),
    )
    .replace(/l/g, '1')
    .replace(/o/g, '0');
}

// Two numbers side by side, "7695828 13781314859" or "58700438/58700435", are two.
const whole =
  /^(?:1[3-9]\d{9}|[48]00\d{7}|0\d{2,3}[2-8]\d{6,7}|[2-8]\d{6,7}|106\d{5,17}|9[56]\d{3,4}|1\d{4})$/;

function pieces(index: number, words: string): { index: number; words: string }[] {
  if (whole.test(digitsOf(words)) || isOverseas(words)) return [{ index, words }];
  for (const gap of allMatches(/ {1,3}|\/| ?[—–-]{1,2} ?/g, words)) {
    const left = words.slice(0, gap.index);
    const right = words.slice(gap.index + gap[0].length);
    const isExtension = digitsOf(right).length < 6 || /^\d{1,4}(?:\/\d{1,4})*$/.test(right);
    if (whole.test(digitsOf(left)) && whole.test(digitsOf(right).slice(0, 11)) && !isExtension) {
      return [{ index, words: left }, ...pieces(index + gap.index + gap[0].length, right)];
    }
  }
  return [{ index, words }];
}

function digitsOf(words: string): string {
  return toDigits(words).replace(/\D/g, '');
}

function isOverseas(words: string): boolean {
  return /^(?:\+|00)/.test(words);
}

function numberAt(
  { text, from, to }: Spelled,
  index: number,
  written: string,
  taken: readonly Span[],
  goesOn: boolean,
): FoundNumber | null {
  if (/^(?:19|20)\d\d-\d{1,2}-\d/.test(written)) return null;
  const words = written.replace(/[^\d〇零一二三四五六七八九lo]+$/, '');
  const end = index + words.length;
  const start = from[index] ?? 0;
  const stop = to[end - 1] ?? 0;
  if (taken.some((span) => start < span.end && stop > span.start)) return null;
  // Chinese numerals are a number only where a whole row of them stands.
  if (!/\d{3}/.test(words.replace(/\D/g, '')) && /[^\d〇零一二三四五六七八九]/.test(words))
    return null;
  const before = text.slice(Math.max(0, index - 16), index);
  const after = text.slice(end, end + 8);
  if (/[a-z\d@_#.]$|[a-z\d]=$|[^1]\*$/.test(before) && !/(?:tel|call|phone|hotline)$/.test(before))
    return null;
  if (/^[a-z@_*]/.test(after) && !/^(?:or|and|to|x\d)/.test(after)) return null;
  const read = parseNumber(toDigits(words).replace(/\/.*$/, ''));
  if (read === null || read.digits === '') return null;
  const numberClass = classifyNumber(read);
  const isAnnounced =
    goesOn ||
    announces.test(before) ||
    /^(?:热线|电话|客服)/.test(after) ||
    endsMessage(after, words);
  if (money.test(before) || chatNumber.test(before) || unitAfter.test(after)) return null;
  if (
    notNumberBefore.test(before) &&
    !/(?:电话|热线|手机|致电|拨打|发送至|发送到)[^\d]{0,3}$/.test(before)
  )
    return null;
  if (!isNumber(read, numberClass, isAnnounced, words)) return null;
  return { start, end: stop, parsed: { ...read, typed: words }, numberClass };
}

// "到店有礼7288888【鼎盛地产】": what stands alone before the signature is the number to call.
function endsMessage(after: string, words: string): boolean {
  return /^\s*(?:[【[［]|$)/.test(after) && digitsOf(words).length >= 7;
}

function isNumber(
  { digits, areaCode }: ParsedNumber,
  numberClass: NumberClass,
  isAnnounced: boolean,
  words: string,
): boolean {
  switch (numberClass) {
    case 'mobile':
    case 'resaleMobile':
    case 'fourHundred':
    case 'eightHundred':
      return true;
    case 'smsPort':
      return digits.length >= 8;
    case 'landline':
      return areaCode !== undefined || isAnnounced;
    case 'serviceCode95':
    case 'serviceCode96':
      return true;
    case 'serviceCode1':
      return isAnnounced;
    case 'overseas':
      return digits.length >= 7 && (isAnnounced || /^(?:\+|00)/.test(words));
    default:
      return isAnnounced && digits.length >= 7 && digits.length <= 12;
  }
}

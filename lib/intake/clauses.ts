import { allMatches } from './numbers';

/** Who says a clause: the merchant who tells, the other side in a quoted chat or a pasted message, or himself in a chat. */
export type Speaker = 'teller' | 'them' | 'me';

/** A stretch of the text between two marks, and the sentence it belongs to. */
export interface Clause {
  readonly start: number;
  readonly text: string;
  readonly sentence: number;
  readonly speaker: Speaker;
}

/** What kind of text was given: a story in own words, a pasted message, a pasted chat. */
export type TextKind = 'told' | 'message' | 'chat';

const chatLine =
  /(?:^|\n)\s*(我|他|她|对方|客服|顾客|买家|师傅|经理|me|him|her|he|she|them|caller|agent)\s*[:：]/g;

const teller =
  /我(?!们(?!店)|行|司|方|公司|中心|单位|国|社|局|部)|店主|老板(?!您|你|好|,)|对方|有人|自称|打来|来电(?!转)|俺|咱(?!们)|(?:人家|对面)(?=[让叫说讲要给催发])|老公|老婆|店员|接到|突然|[怎咋]么?办|才发现|打电话问|打不通|收到(?:一条|条|个|了?短信)|她|他(?!人|行|给的)|\b(?:i|my|he|she|they|caller|somebody|someone)\b/;
const addressed =
  /您|你|尊敬|亲爱|回复|退订|点击|【|\[[^\]]{2,12}\]|请|致电|详询|咨询|热线|\byour?\b|\bplease\b|\breply\b/;

// How a message begins, and what an offer holds that says neither "you" nor "I".
const opening =
  /^\s*(?:[【[]|老板(?:[,，]|您|你)|(?:你|您)好|亲|尊敬|这里是|我是|我们(?:可以|公司|是|主)|顾客您|商户您)|^(?:dear|hello|hi)\b(?!.{0,60}\b(?:i|my|he|she|they|phoned|called)\b)/;
const offer =
  /\d{5,}|https?|[\d)）a-z]\.(?:com|cn|net|example|me)|\d[\d ]{4,20}\d|好消息|免费升级|\bcall \+?\d|\bvisit\b|费率|手续费|无抵押|贷款|代理|包邮|招商/;

// A message pasted whole, and below it the one who got it: "收到这么个东西 是真的不".
const asksAbout =
  /(?:收到|发来|来)(?:了|个)?这|[是莫](?:不是)?(?:真的?|假的?|骗)(?:吗|么|不|人|假|$)|真的?(?:吗|不$|假的)|[怎咋]么?(?:办|弄|整)/;

/** Tells what kind of text this is, from its form alone. `text` is spelled as the rows read it. */
export function kindOf(text: string): TextKind {
  if ((text.match(chatLine)?.length ?? 0) >= 2) return 'chat';
  if (opening.test(text)) return asksAbout.test(text) ? 'told' : 'message';
  const told = teller.exec(text);
  if (told === null) return addressed.test(text) || offer.test(text) ? 'message' : 'told';
  return /您|尊敬/.test(text) && !/我(?!们|司|行|这|是|公司)|店主|对方|自称|有人/.test(text)
    ? 'message'
    : 'told';
}

// A full stop ends a sentence unless it stands inside a number or a host.
const sentenceEnd = /[。！？!?；;\n]|\.(?=\s|$|[\u3400-\u9FFF])/g;
const clauseEnd = /[，,：:—…]|(?= (?:but|and then|then|so) )/g;

/** Cuts the text at its marks. Every character belongs to one clause; empty ones are left out. */
export function clausesOf(text: string, kind: TextKind): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  let speaker: Speaker = kind === 'message' ? 'them' : 'teller';
  for (const line of linesOf(text)) {
    const said = kind === 'chat' ? speakerOf(line.text) : null;
    if (said !== null) speaker = said.speaker;
    else if (kind === 'chat' && ofTeller.test(line.text)) speaker = 'teller';
    const skip = said?.length ?? 0;
    // "收到这个【某某支付】…是不是真的": what stands after the signature is quoted until the teller speaks again.
    let quotes = false;
    for (const one of cut(line.text.slice(skip), sentenceEnd)) {
      sentence++;
      for (const part of cut(one.text, clauseEnd)) {
        const start = line.start + skip + one.start + part.start;
        if (kind === 'told') {
          if (/^[^我]{0,12}【|^\W{0,2}dear /.test(part.text)) quotes = true;
          else if (quotes && afterQuote.test(part.text)) quotes = false;
          speaker = quotes ? 'them' : 'teller';
        }
        for (const piece of unrolled(part.text)) {
          clauses.push({ start: start + piece.start, text: piece.text, sentence, speaker });
        }
      }
    }
  }
  return clauses;
}

/** A clause longer than this was written without marks, as people in a hurry do. */
const longestClause = 24;

// Where one would have paused: after what was done, and where somebody begins to speak or to act.
const pause =
  /(?:[^没还]了|的话|吗|吧)(?=(?:我|俺)(?![的自这家们一两几\d])|他|她|对方|人家|又|还(?![给款钱])|就|现在|说|叫|让|要|第|到|机器|今天|昨天)|[^让叫给要跟和对把被喊问打找帮是教说讲为替的用拿在催请骗看](?=(?:我|俺)(?:就|也|都|没|不|还|说|已|刚|付|转|交|刷|点|填|装|加|报|给他|发|照|问|打|用|挂|登|输|签|办|寄|找|去|一)|(?:他|她|对方|人家)(?:说|讲|叫|让|要|又|就|还|问|催|给|来|把|拿|发)|然后|后来|结果|接着|到现在|第二天|但是|[^在到是]今天|打(?:他|她)的?电话)/g;

/** Cuts a long clause at its pauses; a short one stays. */
function unrolled(text: string): { start: number; text: string }[] {
  if (text.length <= longestClause) return [{ start: 0, text }];
  const parts: { start: number; text: string }[] = [];
  let start = 0;
  for (const found of allMatches(pause, text)) {
    const end = found.index + found[0].length;
    if (end - start < 3) continue;
    parts.push({ start, text: text.slice(start, end) });
    start = end;
  }
  parts.push({ start, text: text.slice(start) });
  return parts;
}

/** A line of a chat without a label that nobody but the teller writes. */
const ofTeller = /他|她|对方|怎么办|(?:真的?|正常)吗|我(?!们|司|行|这边|公司|是)/;
const afterQuote =
  /^(?:收到|是不是|是真|真的?|这(?:个|是|条)|我|俺|怎么办|能不能|要不要|有没有人)|\b(?:i|is (?:it|this)|real)\b/;

function speakerOf(line: string): { speaker: Speaker; length: number } | null {
  const label =
    /^\s*(我|他|她|对方|客服|顾客|买家|师傅|经理|me|him|her|he|she|them|caller|agent)\s*[:：]/.exec(
      line,
    );
  if (label === null) return null;
  const isMe = label[1] === '我' || label[1] === 'me';
  return { speaker: isMe ? 'me' : 'them', length: label[0].length };
}

function linesOf(text: string): { start: number; text: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { start: at, text: line };
  });
}

function cut(text: string, mark: RegExp): { start: number; text: string }[] {
  const parts: { start: number; text: string }[] = [];
  let start = 0;
  for (const found of allMatches(mark, text)) {
    if (found.index > start) parts.push({ start, text: text.slice(start, found.index) });
    start = found.index + found[0].length;
  }
  if (start < text.length) parts.push({ start, text: text.slice(start) });
  return parts;
}

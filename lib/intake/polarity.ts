import type { Clause, TextKind } from './clauses';

/** `askedFor`: the other side wants it; `present`: it is so or was done; `absent`: it is denied; `unsure`: only the merchant can tell. */
export type Polarity = 'present' | 'absent' | 'askedFor' | 'unsure';

/** A place in a clause: where the words of a row begin and end. */
export interface Place {
  readonly index: number;
  readonly words: string;
}

// Words that hold a "not" and deny nothing.
const innocent =
  /要?不然|不.{1,4}(?=就要?(?:停|封|抓|拘|起诉|立案|冻|关|扣|涨|清退|锁))|不(?:及时|按时)?(?:办理?|换|更换|交|缴|付|处理|登记|续费|升级|配合|回复|弄|搞|更新|认证|取消|关)(?!现金)(?=.{0,3}(?:就|将|会|则|可能|要|的|费率|$))|(?:若|如|如果|要是)不|不需(?:要)?办理|是否|没反应|不得不|是不是|要不要|能不能|会不会|有没有|不知道|不小心|不但|不仅|不断|不停|不久|差不多|没过?(?:几|多|[两三])(?:天|久|个?月|分钟)?|没想到|没多想|不太信|不用付钱|[没未](?:有)?(?:完成|完善|开通|认证|年[检审报]|更新|登记|备案|报备|(?:订|买|申请|办)过的)|不还价|不[要用收花]一?分?[钱费](?!就)|分[钱]?不[要收]|[扫付登进连]不[了上出]来?/g;
const denied =
  /(?:没有|没|未|别|勿|不要|不用|无需|无须|不需要|不必|拒绝|停止|不肯|从未|并未|不会|不得|不能|不可|切勿|请勿|切莫|莫|差点|不想|不敢|不同意|不)[^，。,就却但才将了]{0,12}$|(?:\bnot?|\bnever|n['’]t|\bwithout|\brefused?(?: to)?|\bno(?:body| one)?)\b(?:(?! and | but )[^,.]){0,28}$/;
const deniedAfter = /^[^，。,]{0,3}(?:没(?!反应)|未|不(?:给|说|报|录|填|付|肯|同意|交|发|想))/;
const warned =
  /(?:请|切)勿|勿(?=泄|告|将|向|点|转|相信|轻信|回复|拨|加|透露|提供|把|扫|汇|打|登|接听)|谨防|警惕|诈骗|欺骗|骗子|骗局|冒充|凡(?:是)?(?:让|要求)|严禁|绝不会|不会(?:以|向|要求|索)|\bnever\b|do not (?:share|tell|click|reply)|don['’]t (?:share|tell|click|reply)|beware|\bfraud/;
// Who was cheated says so himself: "骗子让我装了软件" is no warning.
const warnedTold =
  /(?:请|切)勿|谨防|警惕|提醒(?!我?(?:交|付|缴|续))|凡是|任何人(?!$|[，。,])|都是(?:诈骗|骗人?的?)|(?:不要|别)(?:轻?信|相信)|案例|海报|告示|折页|[不莫](?:要)?(?:轻信|透露)|(?:要|让|叫)[^，。]{0,16}的[^，。]{0,3}(?:赶紧|一律|直接|马上|立马|就)[^，。]{0,3}(?:挂|拒|报警|别|不)|\bbeware\b|never share/;
const conditional = /(?:就|将|会|则|的将|否则)/;

// Most words stand beside no "not" of any kind, and looking for the innocent ones is the dearer search.
const mayDeny = /[没未别勿不无拒停莫差a-z]/;
function withoutInnocent(words: string): string {
  return mayDeny.test(words) ? words.replace(innocent, '') : words;
}

/** True where the words are denied in their clause: "没要验证码", "请勿泄露". "不交就停用" denies nothing. */
function isDenied({ text }: Clause, { index, words }: Place): boolean {
  const before = withoutInnocent(text.slice(Math.max(0, index - 16), index));
  const after = text.slice(index + words.length);
  if (/差点[^，。]{0,10}$/.test(before)) return true;
  if (!denied.test(before)) return false;
  return !conditional.test(after.slice(0, 10)) || /没|别|勿|不要/.test(before);
}

const questioned =
  /(?:是否|有没有|是不是|要不要|能不能|可不可以|会不会|该不该|怀疑|怕|担心|\bwhether\b|\bif i\b)[^，。,]{0,10}$/;

/** True where the words are asked about and not said: "问是否给过验证码", "怕是要停用". */
export function isQuestion({ text }: Clause, { index, words }: Place): boolean {
  return (
    questioned.test(text.slice(Math.max(0, index - 14), index)) ||
    /^(?:问|说)?是否|.{1,10}(?:是否|有没有)/.test(words)
  );
}

/** True for a sentence about another shop: "隔壁说有人冒充银联收押金", "听说". */
export function isHearsay(sentence: string): boolean {
  return /(?:对面(?:店|饭店|老板|那家)|隔壁|邻居|同行|旁边店).{0,8}(?:说|讲|被骗|遇到|接到|碰到)|(?:楼[下上]|朋友|亲戚|老乡|同事|同学|别人|网上|新闻)[^，。我]{0,6}(?:被骗|上当)|听说|别人店/.test(
    sentence,
  );
}

/** True where he asks whether he may: "能告诉售后吗" is no loss. */
export function asksWhether({ text }: Clause): boolean {
  return /(?:能|可以|该|要不要).{0,14}(?:吗|么)$/.test(text);
}

/** True for a sentence that warns of fraud: what it names is asked by nobody. */
export function isWarning(sentence: string, kind: TextKind): boolean {
  return (kind === 'told' ? warnedTold : warned).test(sentence);
}

const notInside = /没(?!反应)|未|不(?!了|到|起|上|动|断|同)|\bnot\b|n['’]t\b|\bnever\b|\bno\b/;

const knownToHold = new WeakMap<RegExp, boolean>();

// Spelling out a pattern takes longer than matching it, so each is asked once.
function holdsNot(words: RegExp): boolean {
  const known = knownToHold.get(words) ?? /[没不未勿别无]|not|n\['/.test(words.source);
  knownToHold.set(words, known);
  return known;
}

/** The same for a row of words that hold no "not" themselves: "账户没有异常". */
export function isSaidDenied(clause: Clause, place: Place, words: RegExp): boolean {
  return (
    (!holdsNot(words) && notInside.test(withoutInnocent(place.words))) || isDenied(clause, place)
  );
}

function isActDenied(clause: Clause, place: Place): boolean {
  const after = clause.text.slice(place.index + place.words.length);
  if (deniedAfter.test(withoutInnocent(after))) return true;
  // "没交保证金扫码付了": what was done has 了, and 没 stands before no verb with 了.
  const { index, words } = place;
  if (
    /了/.test(words) &&
    /没[^，。,]{3,12}$/.test(clause.text.slice(Math.max(0, index - 16), index))
  ) {
    return false;
  }
  if (/没|未|不(?!了|到|起|上|动|断)/.test(withoutInnocent(place.words.slice(1)))) return true;
  return isDenied(clause, place);
}

const wants =
  /(?:让|叫|喊|要求|催|请|教|逼|劝|拉(?=我|他|她)|引导|指引|必须|需要|须|提示|说|讲(?!好)|称|发来|发了?(?=个|一)|只要|索要|要)/;
const doneMark =
  /^[^，。,]{0,3}(?:了(?!事|结|断|解|不)|过(?!去|来)|完|好(?:了)?|走|满了|后(?!来|再|就|台|天|面|返|退|[一二两三四五几]))(?!了?[再才])|^[^，。,]{0,6}(?:成功|照做)/;
const doneBefore =
  /(?:[开设点装签绑拨]了[^，。]{0,6}|已经?|就|照做|照着|先后|曾|刚|又|随后|被|由他|按(?:要求|页面|指引|微信|指导).{0,8})[^让叫要催请说]{0,5}$/;
// What ends in 了 was done, where nobody wants it: "转给他个人微信了".
const endsDone = /^[^，。,要让叫就]{0,12}(?:了|过|个人的)$/;
// "扫了就能退": what is said to follow from it is no sign that it was done.
const promised = /^[^，。,]{0,3}(?:了|完事?|后)?(?:就|才|马上)(?:能|会|可以|行|退|返)/;
const selfNamed = /自称|说自己|听说|据说/g;
const ownWish = /(?:我|俺|咱)(?:就|也|还)?想(?:要|自己)?[^，。]{0,6}$/;

// "您已成功办理呼叫转移": a notice of what was done asks for nothing.
const reported =
  /已(?:经|被)?(?:成功)?(?:为您)?(?:办理|开通|取消|关闭|修改|绑定|变更|设置|解除)|变更为/;

/** How an act stands: asked for, done, denied; both asked and done where it was done at their wish. */
export interface ActState {
  readonly asked: boolean;
  readonly done: boolean;
  readonly denied: boolean;
}

/** Reads who acts. `carried`: an earlier clause of the sentence began a request that this one may go on with. */
export function actState(
  clause: Clause,
  place: Place,
  carried: boolean,
  holdsNot: boolean,
): ActState {
  const { text, speaker } = clause;
  const before = text.slice(0, place.index);
  const near = before.slice(-14).replace(selfNamed, '');
  const after = text.slice(place.index + place.words.length);
  const denies = holdsNot ? false : isActDenied(clause, place);
  if (speaker === 'them') {
    const asked = !denies && !reported.test(text);
    return { asked, done: false, denied: denies };
  }
  const wanted = wants.test(near) || /^(?:要|问|索|发来|提示|说[要得])|[让叫催]/.test(place.words);
  const marked =
    !/^(?:要|问|索)/.test(place.words) &&
    (/(?:了(?![发给寄传交])|过(?!一|机|流|账|去|来)|完|好|点开|骗走|出去|后$|被[改换]|拉进)/.test(
      place.words,
    ) ||
      doneMark.test(after) ||
      doneBefore.test(near) ||
      (!wanted && endsDone.test(after)));
  // "问验证码我就没给": he asked, and it was refused.
  if (denies) {
    const refused =
      wanted && !isDenied(clause, place) && /^[^，。,]?(?:我|俺)[也就都还]?(?:没|不)/.test(after);
    return { asked: refused, done: false, denied: true };
  }
  if (promised.test(after)) return { asked: true, done: false, denied: false };
  if (
    marked &&
    !(
      /(?:让|叫|要求|催|必须|需要|须|说要|要)[^，。]{0,9}$/.test(near) &&
      !/了|过|完/.test(place.words + after.slice(0, 2))
    )
  )
    return {
      asked: wanted && !/^(?:我|店主|他|她)/.test(text),
      done: true,
      denied: false,
    };
  return { asked: wanted || (carried && !ownWish.test(near)), done: false, denied: false };
}

/** True where a clause begins a request that later clauses of its sentence may go on with. */
export function beginsRequest({ text, speaker }: Clause): boolean {
  return (
    speaker === 'them' || /(?:让|叫|喊|要求|催|请|教|逼|引导|指引|必须|需要|须|说|讲|写)/.test(text)
  );
}

/**
 * True where a clause turns to the merchant himself: what follows is no longer asked. Who writes of himself as 我 means
 * the other side by 他.
 */
export function turnsToMerchant({ text }: Clause, isFirstPerson: boolean): boolean {
  const merchant = isFirstPerson
    ? /^(?:我|俺|咱|还没|结果|随后|接着|现在)/
    : /^(?:我|俺|咱|店主|老板|她|他(?!说|让|叫|要)|还没|结果|随后|接着|现在)/;
  return merchant.test(text);
}

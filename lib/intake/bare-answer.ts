import type { OptionId } from '@/lib/triage/vocabulary';
import type { Clause } from './clauses';

/** A clause that only says that something was done or not; `losses`: which it can be, null for any. */
export interface BareAnswer {
  readonly done: boolean;
  readonly losses: readonly OptionId<'losses'>[] | null;
}

const chinese =
  /^(?:但|可|不过|结果)?(?:我[爸妈]|老公|老婆|店员|儿子|我|俺|咱|店主|他|她|我们)?(?:都|就|也|还|并|一直|暂时|已经?|马上|当时|真|随手|傻乎乎地?)*(没有?|未|不|不肯|拒绝)?(?:都|全|照着?)?(给|做|办|弄|理|答应|同意|敢|照做|报|说|念|讲|告诉|付|交|转|汇|退|填|输|点|扫|安?装|下载?|打开|加|发|传|拍|读|改|按|刷|录|签|共享|绑|贴|寄|拨|开)(?:了|过|掉|完|好|上|出|去|给|他|她|人家|对方|呢|吧|啊|的|钱|款)*(?:(?:付|交|转|填|输|报|点)了)?(?:(?:完|了|过)[^，。]{0,4}[遍次回]|了一半|(?:了|过)[^，。]{0,4}(?:分钟|小时)|完(?:马上|立马|就|后)(?![回退返到能会可])[^，。]{0,14})?$/;
// "装上又叫我贴卡", "装完不到十分钟": the answer stands at the beginning of a clause that goes on.
const atStart =
  /^(?:我|俺|咱|店主)?(?:就|都|也|已经?)*(装|下|填|扫|点|输|转|付|交|加|报|贴|签)(?:上|完|好|进去)了?(?=又|才|还|再|不到|没[几多]|以后|之后|发现|马上|那[个边]|就(?![能会可行退返]))/;
// "人家让我点那个链接我就点了": the answer stands at the end of the clause that asks.
const atEnd =
  /(?:我|俺|咱|店主|老公|老婆|店员)(?:就|也|都|已经?|真|照|又|当时)*(?:没|不肯|不敢|还没)?[^我俺咱让叫喊要请催]{1,4}$/;
const english =
  /^ ?(?:but |and |so )?i (?:(have not|haven['’]t|did not|didn['’]t|refused|won['’]t)\b.{0,14}|(?:did|have done)(?: it| so| that)?) ?$/;

const told: readonly OptionId<'losses'>[] = [
  'toldCode',
  'toldPassword',
  'toldCard',
  'toldCardNumber',
  'toldIdNumber',
  'toldTerminalPassword',
  'toldShopDetails',
];

const losses: Readonly<Record<string, readonly OptionId<'losses'>[]>> = {
  报: told,
  说: told,
  念: told,
  讲: told,
  读: [...told, 'tappedCard'],
  告诉: told,
  输: [...told, 'filledPage'],
  拍: ['gaveDocuments', 'toldCardNumber', 'faceScanned'],
  传: ['gaveDocuments', 'toldCardNumber'],
  改: ['settlementChanged'],
  按: ['forwardingSet', 'paid'],
  退: ['paid'],
  付: ['paid'],
  交: ['paid', 'gaveDocuments'],
  转: ['paid'],
  汇: ['paid'],
  填: ['filledPage'],
  点: ['openedLink'],
  扫: ['openedLink', 'paid'],
  打开: ['installedApp', 'openedLink'],
  装: ['installedApp'],
  安装: ['installedApp'],
  下: ['installedApp'],
  下载: ['installedApp'],
  加: ['joinedGroup'],
  发: ['toldCode', 'gaveDocuments'],
  刷: ['ownCardSwiped', 'faceScanned'],
  录: ['faceScanned'],
  签: ['signedContract'],
  共享: ['sharedScreen'],
  开: ['sharedScreen'],
  绑: ['boundCard'],
  贴: ['tappedCard', 'ownCardSwiped'],
  寄: ['terminalGone'],
  拨: ['forwardingSet'],
};

/** Where the answer begins that ends a clause which asks: "人家让我点那个链接我就点了"; -1 where none does. */
export function answerAtEnd(clause: string): number {
  const found = atEnd.exec(clause);
  return found === null || !/[让叫喊要请催]/.test(clause.slice(0, found.index)) ? -1 : found.index;
}

/** In a chat a number is an answer: "他：主管密码多少", "我：12345678". */
export function numberIn({ text, speaker }: Clause): BareAnswer | null {
  return speaker === 'me' && /\d{3}/.test(text) ? { done: true, losses: told } : null;
}

/** Reads "我报了", "还没给", "I didn't"; null where the clause says more or nothing of the kind. */
export function answerIn(clause: string): BareAnswer | null {
  const read = clause.replace(/[“”"'’\s]+$/, '');
  const zh = read.length <= 16 ? chinese.exec(read) : null;
  if (zh !== null) {
    const done = zh[1] === undefined;
    if (done && !/了|过|完|照做/.test(read)) return null;
    return { done, losses: losses[zh[2] ?? ''] ?? null };
  }
  const begun = atStart.exec(read);
  if (begun !== null) return { done: true, losses: losses[begun[1] ?? ''] ?? null };
  const en = english.exec(read);
  return en === null ? null : { done: en[1] === undefined, losses: null };
}

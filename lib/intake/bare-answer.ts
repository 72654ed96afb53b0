import type { OptionId } from '@/lib/triage/vocabulary';

/** A clause that only says that something was done or not; `losses`: which it can be, null for any. */
export interface BareAnswer {
  readonly done: boolean;
  readonly losses: readonly OptionId<'losses'>[] | null;
}

const chinese =
  /^(?:但|可|不过|结果)?(?:我|店主|他|她|我们)?(?:都|就|也|还|并|一直|暂时|已经?|马上|当时)*(没有?|未|不|不肯|拒绝)?(?:都|全|照)?(给|做|办|弄|理|答应|同意|敢|照做|报|说|告诉|付|交|转|汇|填|点|扫|装|下载|加|发|刷|录|签|共享|绑|贴|寄|拨)(?:了|过|掉|完|他|她|呢|吧|的|钱|款)*$/;
const english =
  /^ ?(?:but |and |so )?i (?:(have not|haven['’]t|did not|didn['’]t|refused|won['’]t)\b.{0,14}|(?:did|have done)(?: it| so| that)?) ?$/;

const losses: Readonly<Record<string, readonly OptionId<'losses'>[]>> = {
  报: ['toldCode', 'toldPassword', 'toldCard', 'toldCardNumber', 'toldIdNumber'],
  说: ['toldCode', 'toldPassword', 'toldCard', 'toldCardNumber', 'toldIdNumber'],
  告诉: ['toldCode', 'toldPassword', 'toldCard', 'toldCardNumber', 'toldIdNumber'],
  付: ['paid'],
  交: ['paid', 'gaveDocuments'],
  转: ['paid'],
  汇: ['paid'],
  填: ['filledPage'],
  点: ['openedLink'],
  扫: ['openedLink', 'paid'],
  装: ['installedApp'],
  下载: ['installedApp'],
  加: ['joinedGroup'],
  发: ['toldCode', 'gaveDocuments'],
  刷: ['ownCardSwiped', 'faceScanned'],
  录: ['faceScanned'],
  签: ['signedContract'],
  共享: ['sharedScreen'],
  绑: ['boundCard'],
  贴: ['tappedCard', 'ownCardSwiped'],
  寄: ['terminalGone'],
  拨: ['forwardingSet'],
};

/** Reads "我报了", "还没给", "I didn't"; null where the clause says more or nothing of the kind. */
export function answerIn(clause: string): BareAnswer | null {
  const read = clause.replace(/[“”"'’\s]+$/, '');
  const zh = read.length <= 16 ? chinese.exec(read) : null;
  if (zh !== null) {
    const done = zh[1] === undefined;
    if (done && !/了|过|完|照做/.test(read)) return null;
    return { done, losses: losses[zh[2] ?? ''] ?? null };
  }
  const en = english.exec(read);
  return en === null ? null : { done: en[1] === undefined, losses: null };
}

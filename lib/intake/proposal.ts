import { questions } from '@/lib/triage/questions';
import type { Fact, OptionId, QuestionId } from '@/lib/triage/vocabulary';
import { backgroundOf } from './background';
import { withImplied } from './implied';
import type { Mention } from './mentions';
import type { FoundNumber, Span } from './numbers';
import type { Polarity } from './polarity';
import type { Reading } from './read-with';
import { contactRows } from './rows/contacts';

/** What a row of the page is preset to: 有, 没有, 不清楚. */
export type FactState = 'yes' | 'no' | 'unclear';

/** One understood fact, to be confirmed by the merchant. */
export interface ProposedFact {
  readonly fact: Fact;
  readonly state: FactState;
  readonly row: string;
  /** Where the text says so. */
  readonly spans: readonly Span[];
}

/** What the text proposes as answers; nothing of it counts before the merchant confirms it. */
export interface Proposal {
  readonly situation: OptionId<'situation'>;
  readonly facts: readonly ProposedFact[];
}

const stateOf: Readonly<Record<Polarity, FactState>> = {
  present: 'yes',
  askedFor: 'yes',
  unsure: 'unclear',
  absent: 'no',
};
const strength: Readonly<Record<FactState, number>> = { yes: 2, unclear: 1, no: 0 };

/**
 * Gives one state to each fact that was mentioned, and one answer to each question that takes one. `given`: the
 * situation he has already named, which says whether a call goes on.
 */
export function proposalFrom(reading: Reading, given?: OptionId<'situation'>): Proposal {
  const understood = ofRepair(followed(ofThisTime(merged(reading.mentions), reading)), reading);
  const facts = besideWarning(
    withImplied(oneAnswerEach(understood)).map((fact) =>
      doubted(
        isOneOfSeveral(fact, understood, reading) ||
          hasRival(fact, understood) ||
          isOwnPayment(fact, understood, reading)
          ? { ...fact, state: 'unclear' }
          : fact,
        reading,
        given,
      ),
    ),
    reading,
  );
  const yes = new Set(facts.filter(({ state }) => state === 'yes').map(({ fact }) => fact));
  const hasLoss = [...yes].some((fact) => fact.startsWith('losses.'));
  const asksMoney = yes.has('requests.pay') || yes.has('losses.paid');
  const kept = facts
    .filter(({ fact }) => asksMoney || !fact.startsWith('payment.'))
    .filter(({ fact }) => hasLoss || !fact.startsWith('when.'))
    .filter(({ fact }) => yes.has('losses.paid') || !fact.startsWith('paidBy.'))
    .filter(
      ({ fact }) => fact !== 'losses.openedLink' || !worseThanOpened.some((one) => yes.has(one)),
    )
    .filter(({ fact }) => fact !== 'payment.fee' || !yes.has('payment.returnLater'));
  return { situation: situationOf(yes), facts: kept };
}

// The option says "only opened, filled in nothing".
const worseThanOpened: readonly Fact[] = [
  'losses.paid',
  'losses.moneyTaken',
  'losses.filledPage',
  'losses.installedApp',
  'losses.sharedScreen',
  'losses.toldCode',
  'losses.typedWatched',
];

// What shows that he went along with what he was told.
const wentAlong: ReadonlySet<Fact> = new Set<Fact>([
  'losses.moneyTaken',
  'losses.paid',
  'losses.toldCode',
  'losses.toldPassword',
  'losses.typedWatched',
  'losses.installedApp',
  'losses.filledPage',
]);

/** Told to share the screen, and then a code was read out or money went: whether he shared it is asked, never left out. */
function followed(facts: readonly ProposedFact[]): ProposedFact[] {
  const asked = facts.find(({ fact, state }) => fact === 'requests.screenShare' && state === 'yes');
  const isSaid = facts.some(({ fact }) => fact === 'losses.sharedScreen');
  const went = facts.some(({ fact, state }) => state === 'yes' && wentAlong.has(fact));
  if (asked === undefined || isSaid || !went) return [...facts];
  return [...facts, { ...asked, fact: 'losses.sharedScreen', state: 'unclear' }];
}

function merged(mentions: readonly Mention[]): ProposedFact[] {
  // Spans are added in place: a text can say one thing hundreds of times.
  const facts = new Map<Fact, ProposedFact & { readonly spans: Span[] }>();
  for (const { fact, polarity, row, start, end } of mentions) {
    const state = stateOf[polarity];
    const held = facts.get(fact);
    if (held === undefined || strength[state] > strength[held.state]) {
      facts.set(fact, { fact, state, row, spans: [{ start, end }] });
    } else if (state === held.state) {
      held.spans.push({ start, end });
      // What says that somebody is there now says more than that he came.
      if (held.row === 'sentOn' || firstWays.has(row)) facts.set(fact, { ...held, row });
    }
  }
  return [...facts.values()];
}

// Of what long ago was done with the merchant's consent: what was lost then is lost all the same.
const ofSigningUp: ReadonlySet<Fact> = new Set<Fact>(['losses.boundCard', 'losses.signedContract']);

/** What the merchant reported himself is repaired with his will: whether the terminal was changed or taken is left to him. */
function ofRepair(facts: readonly ProposedFact[], { read }: Reading): ProposedFact[] {
  if (!/报[的了过]?修|工单|维修单/.test(read)) return [...facts];
  return facts.map((one) =>
    /^losses\.terminal(?:Changed|Gone)$/.test(one.fact) && one.state === 'yes'
      ? { ...one, state: 'unclear' }
      : one,
  );
}

/** What is told of long ago alone is left to the merchant: the contact in doubt is the later one. */
function ofThisTime(facts: readonly ProposedFact[], reading: Reading): ProposedFact[] {
  const background = backgroundOf(reading);
  if (background === null) return [...facts];
  const { start: from, end: to } = background;
  return facts.map((one) => {
    const isThen = one.spans.every(({ start, end }) => from <= start && end <= to);
    const isOfContact = /^(?:contact|role|requests)\./.test(one.fact) || ofSigningUp.has(one.fact);
    return isThen && isOfContact && one.state === 'yes' ? { ...one, state: 'unclear' } : one;
  });
}

const rankOf = new Map(contactRows.map(({ id }, rank) => [id, rank]));

/** Of several candidates for a question with one answer, the first in the table of rows. */
function oneAnswerEach(facts: readonly ProposedFact[]): ProposedFact[] {
  const best = new Map<QuestionId, ProposedFact>();
  for (const one of facts) {
    const question = questionOf(one.fact);
    if (questions[question].choice !== 'one' || one.state === 'no') continue;
    const held = best.get(question);
    if (held === undefined || comesBefore(one, held)) best.set(question, one);
  }
  return facts.filter(
    (one) =>
      questions[questionOf(one.fact)].choice !== 'one' || best.get(questionOf(one.fact)) === one,
  );
}

/** How it began decides how the contact came, unless it goes on now; elsewhere the order of the table. */
function comesBefore(one: ProposedFact, held: ProposedFact): boolean {
  const isContact = questionOf(one.fact) === 'contact';
  if (isContact && one.state !== held.state) return one.state === 'yes';
  const isLater = rank(one) - rank(held);
  // A number that a message gave was dialled; one dialled after a call only checks it.
  const dialled = one.row === 'dialled' || held.row === 'dialled';
  const called = [one, held].some(({ fact }) => fact === 'contact.callEnded');
  const decided = firstWays.has(one.row) || firstWays.has(held.row) || (dialled && !called);
  if (!isContact || decided) return isLater < 0;
  return (one.spans[0]?.start ?? 0) < (held.spans[0]?.start ?? 0);
}

/** How somebody got in touch, the ways that exclude each other taken together. */
const wayOf: Readonly<Record<string, string>> = {
  'contact.callLive': 'call',
  'contact.callEnded': 'call',
  'contact.visitorHere': 'visit',
  'contact.visitorGone': 'visit',
  'contact.message': 'message',
};

/**
 * Two ways in one text are two contacts where one is a visit or the second begins with somebody new: which of them is
 * looked into only the merchant can tell. A call that goes on as messages is one, and how it began decides.
 */
function isOneOfSeveral(
  { fact, row, spans }: ProposedFact,
  all: readonly ProposedFact[],
  { shown }: Reading,
): boolean {
  const own = wayOf[fact];
  if (own === undefined || firstWays.has(row)) return false;
  return all.some((other) => {
    const way = wayOf[other.fact];
    const isOther = way !== undefined && way !== own && other.state === 'yes';
    if (!isOther || other.row === 'sentOn') return false;
    if (way === 'visit' || own === 'visit') return true;
    const later = Math.max(spans[0]?.start ?? 0, other.spans[0]?.start ?? 0);
    return somebodyNew.test(shown.slice(Math.max(0, later - 12), later + 12));
  });
}

const somebodyNew = /又|另|还有|有[人个]|民警|警察|派出所|96110|银行|客服打/;

/** "刷了一笔，短信扣了八千" is one sum, and what he paid himself was taken by nobody: whether it was is left to him. */
function isOwnPayment(
  { fact, spans }: ProposedFact,
  all: readonly ProposedFact[],
  { shown }: Reading,
): boolean {
  const paid = all.some(
    (other) =>
      other.state === 'yes' &&
      (other.fact === 'losses.paid' || other.fact === 'losses.ownCardSwiped'),
  );
  const onlyCharged = spans.every(({ start, end }) => /[扣少没]/.test(shown.slice(start, end)));
  return fact === 'losses.moneyTaken' && paid && onlyCharged;
}

/** Two days, or two ways to pay, in one text: which of them is meant only the merchant can tell. */
function hasRival({ fact }: ProposedFact, all: readonly ProposedFact[]): boolean {
  const question = questionOf(fact);
  if (question !== 'when' && question !== 'paidBy') return false;
  return all.some((other) => questionOf(other.fact) === question && other.fact !== fact);
}

/** What those who warn say and ask themselves. */
const ofWhoWarns: ReadonlySet<Fact> = new Set<Fact>([
  'story.fraudWarning',
  'story.antiFraudTalk',
  'story.officialNotice',
  'story.verification',
  'requests.stopPaying',
  'requests.storeApp',
  'requests.goToBranch',
  'requests.officialChannel',
]);

/**
 * Somebody warns in the story, so two contacts are in it, the one who warned and whom he warned of. What the second
 * asked is no request of the first: a real officer must not be taken for the one he warned of.
 */
function besideWarning(facts: readonly ProposedFact[], { kind }: Reading): ProposedFact[] {
  const warns = facts.some(
    ({ fact, state }) =>
      state === 'yes' && (fact === 'story.fraudWarning' || fact === 'requests.stopPaying'),
  );
  if (!warns || kind === 'message') return [...facts];
  return facts.map((one) => {
    const isHis = one.fact.startsWith('requests.') || one.fact.startsWith('story.');
    return isHis && one.state === 'yes' && !ofWhoWarns.has(one.fact)
      ? { ...one, state: 'unclear' }
      : one;
  });
}

const firstWays: ReadonlySet<string> = new Set([
  'live',
  'visitorNow',
  'nobody',
  'enLive',
  'enVisitorNow',
]);

function rank({ row }: ProposedFact): number {
  return rankOf.get(row) ?? (firstWays.has(row) ? 0 : rankOf.size);
}

/** The question a fact answers. */
export function questionOf(fact: Fact): QuestionId {
  return fact.slice(0, fact.indexOf('.')) as QuestionId;
}

/* What a message about something of the reader's own holds, and what the offers that imitate one speak of. */
const aboutOwnMatter =
  /尾号|末[四4]位|账单|订单|余额|还款|扣款|欠费|话费|流量|充值|套餐|航班|机票|出票|快递|派送|配送|取件|下单|查单|拨打过您|成功购买|账户\d|服务单|报案|理赔|挂失|公积金|诉求|查询|预约|受理|登录|重置|找回|入住|退款成功|已入账|验证码|校验码|动态码|授权码|公告|漫游|资费|元\/分钟|使馆|账款|缴款|入账|查询|转往|留言|语音信箱|出发|收货|verification code|your (?:bill|order|account|card ending)/;
const offers =
  /pos|机具|刷卡机|费率(?!变化|.{0,4}调整)|押金|商户(?!平台)|无抵押|贷款利|中奖|获奖|奖金|幸运|抽选|惊喜价|限量|开票|税票|票可开|抛出|高抛|勿追|学员|获利|股|建仓|拉升|娱乐城|百家乐|优惠|抢购|收益|贵宾|代开|首存|返水|代办/;
const deliversCode =
  /(?:验证码|校验码|动态码|授权码|激活码|电子码|密码|code)\D{0,8}\d{3,}|\d{4,8}\D{0,6}(?:验证码|校验码)/i;
// "有人打来" and "有人来店里" leave open whether it goes on: the verdict's first sentence depends on it, so it is asked.
const isOver =
  /挂了|挂断|断线|走了|走后|离开|昨天|前天|上周|上个?月|(?:天|小时|个月)前|几天后|没多久|断线|就结束|钟结束|没接|hung up|yesterday|last (?:week|month)|left|\bago\b|后来|第二天|当天|回头|才(?:发现|知道)|到现在|联系不上|打不通|拉黑|礼拜|空号|关机|人影|才晓得|上当|打不进|finished|大前天|今早|早上|上午|刚(?:才|刚|有|接)|中午|挂/;

const hasLeft =
  /走了|走后|离开|来过|人影|没影|去隔壁|[拿带收]走[了后,，。]|才发[觉现]|后来|第二天|隔天|到现在|关机|空号|打不通|[周期拜][一二三四五六日天]|[昨前早晚上中][天午上].{0,8}(?:来|进[来店])|前[两几]天|昨天|前天|上周|上个?月|[天月]前|几天后|没多久|yesterday|last (?:week|month)|\bleft\b|\bago\b/;

/** What a notice that delivers a code speaks of without asking for it. */
const secretRequests: ReadonlySet<Fact> = new Set<Fact>([
  'requests.smsCode',
  'requests.password',
  'requests.terminalPassword',
]);

/** What genuine notices ask and say too: to call back, to open a page, to pay a bill, to bring papers, by a day. */
const alsoGenuine: ReadonlySet<Fact> = new Set<Fact>([
  'requests.assistInquiry',
  'requests.callTheirNumber',
  'requests.openLink',
  'requests.pay',
  'requests.swipeCard',
  'requests.installApp',
  'requests.acceptTerminal',
  'requests.takeTerminal',
  'requests.sendDocuments',
  'requests.cardNumber',
  'story.depositRefund',
  'story.freeSwap',
  'story.rush',
  'story.lowerRate',
  'story.documentsExpired',
  'story.payBackPromise',
  'story.secrecy',
  'story.verification',
  'story.fault',
]);

function isMobile({ numberClass }: FoundNumber): boolean {
  return numberClass === 'mobile' || numberClass === 'resaleMobile' || numberClass === 'overseas';
}

/** Where a genuine notice would say the same, only the merchant can tell what is meant. */
function doubted(
  fact: ProposedFact,
  { kind, read, numbers }: Reading,
  given: OptionId<'situation'> | undefined,
): ProposedFact {
  if (fact.state !== 'yes') return fact;
  if (fact.fact === 'contact.callEnded') {
    if (given === 'onCall') return { ...fact, fact: 'contact.callLive' };
    if (given !== 'contacted' && !isOver.test(read)) return { ...fact, state: 'unclear' };
  }
  const came = fact.row === 'visitorHere' || fact.row === 'enVisitor';
  if (came && !hasLeft.test(read)) return { ...fact, state: 'unclear' };
  if (came) return { ...fact, fact: 'contact.visitorGone' };
  if (kind !== 'message') return fact;
  const anybodys = fact.fact === 'requests.callTheirNumber' && !offers.test(read);
  const isDoubtful =
    (anybodys && !numbers.some(isMobile)) ||
    (secretRequests.has(fact.fact) && deliversCode.test(read)) ||
    (alsoGenuine.has(fact.fact) &&
      (aboutOwnMatter.test(read) || deliversCode.test(read)) &&
      !offers.test(read));
  return isDoubtful ? { ...fact, state: 'unclear' } : fact;
}

function situationOf(yes: ReadonlySet<Fact>): OptionId<'situation'> {
  if ([...yes].some((fact) => fact.startsWith('losses.'))) return 'happened';
  return yes.has('contact.callLive') ? 'onCall' : 'contacted';
}

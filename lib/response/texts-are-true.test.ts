import { describe, expect, it } from 'vitest';
import { levels } from '@/lib/triage/verdict';
import type { Fact } from '@/lib/triage/vocabulary';
import enActions from '@/messages/en/actions.json';
import en from '@/messages/en/clauses.json';
import zhActions from '@/messages/zh/actions.json';
import zh from '@/messages/zh/clauses.json';
import type { PlanFact } from './action';
import { fillBlanks } from './blanks';
import { type ClauseId, clauses } from './clauses/table';
import { derivedFacts } from './derived-facts';
import { caller, doneMyself, hasSlips } from './fact-groups';
import {
  everySmallSituation,
  everyStory,
  everyWalk,
  type Situation,
  situationOf,
} from './generated-plans';
import { planTexts } from './plan-texts';
import { scenarios } from './scenarios/scenarios';

const words = {
  zh: { actions: zhActions, clauses: zh },
  en: { actions: enActions, clauses: en },
} as const;

/**
 * What words assert, whoever wrote them and whatever their row declares. A text that contains the phrase, in either
 * language, stands in a plan only where one fact of every group of `needs` is established and none of `not`.
 */
interface Claim {
  readonly zh: RegExp;
  readonly en: RegExp;
  readonly needs?: readonly (readonly PlanFact[])[];
  readonly not?: readonly PlanFact[];
}

const terminalAtHand: readonly PlanFact[] = [
  'losses.ownCardSwiped',
  'losses.feeCharged',
  'losses.promiseUnpaid',
  'losses.takingsMissing',
  'losses.takingsHeld',
  'losses.unknownPayer',
  'losses.saleReversed',
  'losses.customersCards',
  'losses.terminalGone',
  'losses.terminalChanged',
  'losses.receivedTerminal',
  'losses.toldTerminalPassword',
  'losses.settlementChanged',
  'losses.watchedService',
  'requests.signInspection',
  'story.verification',
];
const oneselfInvolved: readonly PlanFact[] = [
  'ownPart.passedOn',
  'ownPart.lent',
  'ownPart.cashedOut',
];

const claims: Readonly<Record<string, Claim>> = {
  'there is a call to end': {
    zh: /挂断|先挂/,
    en: /hang(ing)? up/i,
    needs: [['contact.callLive']],
  },
  'the terminal is the shop’s own': {
    zh: /我的商户号/,
    en: /\bMerchant no\./,
    not: ['losses.receivedTerminal', 'requests.acceptTerminal'],
  },
  'it was a fraud': {
    zh: /被骗|诈骗|盗刷/,
    en: /\b(suspect fraud|cheated|NFC relay|scammed)\b/i,
    needs: [['verdict.scam', 'verdict.suspicious']],
  },
  'somebody impersonates another': {
    zh: /冒充/,
    en: /impersonat|pretends? to be/i,
    needs: [['verdict.scam']],
  },
  'somebody the merchant knows is named': {
    zh: /原来的号码|问到他本人|告诉他本人/,
    en: /usual number|the person('s|, and those around you| on)/i,
    needs: [['role.acquaintance']],
  },
  'an inquiry is made': {
    zh: /书面通知/,
    en: /written notice/i,
    needs: [['requests.assistInquiry']],
  },
  'somebody says he paid too much': {
    zh: /多付了|两笔/,
    en: /overpaid|second payment really|by mistake or too much/i,
    needs: [['requests.returnOverpaid']],
  },
  'an official side knows of it': {
    zh: /官方 App 或网点都问得到|他说的那一家|官方号码要这样找|这个官方电话|真的客服/,
    en: /the official app or a branch will know|how to find the official number|real support does not mind/i,
    not: ['role.acquaintance'],
  },
  'it has only just happened': {
    zh: /刚才|刚刚|刚从/,
    en: /\bjust (now|took|left|went)\b/i,
    needs: [['when.minutes']],
  },
  'I paid': {
    zh: /(?<!顾客)付了(＿＿|\{amount\})元|已经付出去/,
    en: /yuan (was|has been) paid/,
    needs: [['losses.paid']],
  },
  'money was taken': {
    zh: /被划走|被转走、刷走/,
    en: /yuan went out of my account|did not mean to pay/i,
    needs: [['losses.moneyTaken']],
  },
  'I was made to transfer it': {
    zh: /骗我转|被骗转/,
    en: /made me transfer/i,
    needs: [['losses.paid']],
    not: ['losses.moneyTaken'],
  },
  'money can still be stopped': {
    zh: /请他们止付|马上止付/,
    en: /stop the payment/i,
    needs: [['matter.moneyGone']],
    not: ['matter.moneyGoneEarlier', 'matter.paidInCash'],
  },
  'my card was swiped': {
    zh: /我的卡在机器上刷|我在机器上刷了|机器上刷了＿＿元|刷过自己的卡/,
    en: /charged to my card on a terminal|I swiped|through a terminal with my card|put my own card through/i,
    needs: [['losses.ownCardSwiped']],
  },
  'they had my card': {
    zh: /我的卡给对方拿过/,
    en: /they had my card/i,
    needs: [['losses.cardHanded'], ['losses.ownCardSwiped']],
  },
  'my code was swapped': {
    zh: /收款码被人换了/,
    en: /replaced the payment code|code was swapped/i,
    needs: [['losses.codeReplaced']],
  },
  'what is out was told to somebody': {
    zh: /说出去了什么/,
    en: /what is out/i,
    needs: [['losses.toldShopDetails', 'losses.gaveDocuments', 'losses.toldTerminalPassword']],
  },
  'payers can be seen on the statement of a terminal': {
    zh: /备付金/,
    en: /备付金/,
    not: ['losses.codeReplaced', 'losses.saleReversed'],
  },
  'it may still have to be paid': {
    zh: /真要付的|先别付/,
    en: /really due can wait|find out for yourself first/i,
    not: ['verdict.scam'],
  },
  'something was charged to dispute': {
    zh: /登记这笔争议|照扣款记录念/,
    en: /open a dispute$|from the payment record. Ask whether/i,
    needs: [['losses.ownCardSwiped']],
  },
  'there is a contract about it': {
    zh: /合同(哪一条|条款|里有没有)/,
    en: /which clause/i,
    not: ['matter.feeInFraud', 'matter.takenWithHisCard'],
  },
  'I typed it while they watched': {
    zh: /对方看得见的时候/,
    en: /while they could see it/i,
    needs: [['losses.typedWatched']],
  },
  'my rate went up': { zh: /费率原来/, en: /my rate was/i, needs: [['losses.rateRaised']] },
  'they wanted the code replaced': {
    zh: /说要换码/,
    en: /wanted the code replaced/i,
    needs: [['requests.replaceCode'], ['losses.codeReplaced']],
  },
  'I tapped my card': { zh: /我把(银行)?卡贴过/, en: /I tapped/i, needs: [['losses.tappedCard']] },
  'I did some of it': {
    zh: /我已经＿＿。/,
    en: /I have already ＿＿\./i,
    needs: [doneMyself],
  },
  'they answered themselves when I called': {
    zh: /我打了一个号码/,
    en: /I called a number/i,
    needs: [['contact.iDialled']],
  },
  'the payment was voided later': {
    zh: /收的那笔＿＿元后来被撤销/,
    en: /payment of ＿＿ yuan was voided/i,
    needs: [['losses.saleReversed'], ['losses.goodsGone', 'losses.cashGiven']],
  },
  'the money did not come': {
    zh: /钱没收到/,
    en: /the money did not come/i,
    not: ['losses.saleReversed'],
  },
  'I gave a code': {
    zh: /我给过验证码|验证码我说出去过/,
    en: /I gave away a code/i,
    needs: [['losses.toldCode']],
  },
  'I typed it on a page': {
    zh: /我在网页/,
    en: /I typed (or told them )?(＿＿|\{detail\})/i,
    needs: [['losses.filledPage']],
  },
  'the phone may be controlled': {
    zh: /可能被人(看着、)?控制|他可能还看得见/,
    en: /controlling my phone|may have controlled|still see and act/i,
    needs: [
      ['losses.sharedScreen', 'losses.installedApp', 'now.screenShared', 'now.phoneTakenOver'],
    ],
  },
  'I installed their app': {
    zh: /照对方说的装过/,
    en: /I installed software/i,
    needs: [['losses.installedApp']],
  },
  'they are still here': {
    zh: /人还在店里|人还没走/,
    en: /still in (the|my) shop|still here/i,
    needs: [['contact.visitorHere']],
  },
  'somebody came': {
    zh: /有人到店/,
    en: /someone came to my shop/i,
    needs: [['contact.visitorHere', 'contact.visitorGone']],
  },
  'somebody called': {
    zh: /有人(打电话来|来电|回电)/,
    en: /someone called|got a call back/i,
    needs: [['contact.callLive', 'contact.callEnded']],
  },
  'a message came': {
    zh: /我收到(一条)?消息/,
    en: /I (got|had) (a message|messages)/i,
    needs: [['contact.message', 'contact.email', 'contact.webPage']],
  },
  'an officer spoke to me': {
    zh: /是不是你们的人/,
    en: /one of yours/i,
    needs: [
      ['role.police'],
      [
        'contact.callLive',
        'contact.callEnded',
        'contact.visitorHere',
        'contact.visitorGone',
        'contact.iDialled',
        'contact.meeting',
        'contact.branch',
      ],
    ],
  },
  'a badge can be asked for': {
    zh: /工牌/,
    en: /photograph (the|your) badge|badge first|(there is|you have) a badge/i,
    needs: [
      [
        'contact.visitorHere',
        'contact.visitorGone',
        'story.inspection',
        'requests.inspectorTest',
        'requests.workOnTerminal',
        'role.police',
      ],
    ],
    not: ['role.customer'],
  },
  'there is a parcel': {
    zh: /运单|签收|寄回|到付|寄来一个快递|寄来的收款码/,
    en: /parcel|sign for it|post it back|cash on delivery/i,
    needs: [
      ['role.courier', 'requests.acceptTerminal', 'losses.receivedTerminal', 'contact.parcel'],
    ],
  },
  'the terminal is not mine to accept': {
    zh: /机器先不收|机器我先不收/,
    en: /swap no terminal|not taking or swapping/i,
    needs: [['requests.acceptTerminal']],
    not: ['ownPart.ordered'],
  },
  'I took the terminal they brought': {
    zh: /我换了这台/,
    en: /the one I took/i,
    needs: [['losses.terminalChanged'], ['requests.acceptTerminal']],
  },
  'customers lost money': {
    zh: /有顾客说(在我店里)?刷卡后丢了钱/,
    en: /Customers say they lost money/i,
    needs: [['losses.customersCards']],
  },
  'its keys or payout account are out': {
    zh: /机器的密码可能被人/,
    en: /may have the terminal's passwords/i,
    needs: [['losses.toldTerminalPassword']],
  },
  'I returned what came by mistake': {
    zh: /付错了、多付了，要我退/,
    en: /by mistake or too much/i,
    needs: [['matter.returnedToPayer']],
  },
  'somebody asked me to pass it on': {
    zh: /有人请我帮忙转钱/,
    en: /asked to pass on/i,
    needs: [['ownPart.passedOn']],
    not: ['matter.returnedToPayer'],
  },
  'the money was for goods': {
    zh: /是卖货、做生意收的/,
    en: /that I sold and handed over/i,
    needs: [['ownPart.soldGoods'], ['losses.strangersMoney']],
  },
  'the payout account was changed': {
    zh: /到账的卡(，我自己改过|被改了|也被人改了)/,
    en: /my payout account (was changed|myself)/i,
    needs: [['losses.settlementChanged']],
  },
  'I shared the screen as told': {
    zh: /照对方说的共享过屏幕/,
    en: /shared my screen as they told/i,
    needs: [['losses.sharedScreen'], ['requests.screenShare']],
  },
  'the terminal was taken away': {
    zh: /机器被人拿走过/,
    en: /terminal was taken away/i,
    needs: [['losses.terminalGone']],
  },
  'the terminal is new and unused': {
    zh: /对方给的机器/,
    en: /the terminal they gave you/i,
    needs: [['losses.receivedTerminal']],
    not: [
      'losses.ownCardSwiped',
      'losses.feeCharged',
      'losses.promiseUnpaid',
      'losses.takingsMissing',
    ],
  },
  'the card is frozen already': {
    zh: /已经冻着的卡/,
    en: /frozen already/i,
    needs: [['frozenBy.bankSaid', 'frozenBy.policeSaid', 'frozenBy.seenMyself']],
  },
  'the card still has to be frozen': {
    zh: /请先冻结或口头挂失|先冻结卡/,
    en: /please freeze or block it|freeze the card/i,
    not: ['frozenBy.bankSaid', 'frozenBy.policeSaid', 'frozenBy.seenMyself'],
  },
  'they told me which keys to press': {
    zh: /叫我一步步按/,
    en: /which keys to press/i,
    needs: [['losses.paid'], ['payment.atmGuided']],
  },
  'who set it up cannot be reached': {
    zh: /给我办机器的人联系不上/,
    en: /cannot reach the person who/i,
    needs: [['losses.takingsMissing'], ['story.vanished']],
  },
  'I gave a password': {
    zh: /密码我也?说出去过/,
    en: /I gave away a password/i,
    needs: [['losses.toldPassword']],
  },
  'I gave a card number': {
    zh: /卡号我说出去过/,
    en: /I gave away a card number/i,
    needs: [['losses.toldCard', 'losses.toldCardNumber']],
  },
  'somebody saw my payment code': {
    zh: /付款码给(人|对方)看过/,
    en: /showed (them|someone) my payment code/i,
    needs: [['losses.payCodeShown']],
  },
  'somebody I know took it': {
    zh: /平时来的人把机器带走/,
    en: /who usually comes took/i,
    needs: [['losses.terminalGone'], ['origin.knownPerson']],
  },
  'I gave it for a loan': {
    zh: /能帮我办卡、办贷款/,
    en: /get me a card or a loan/i,
    needs: [['story.creditOffer'], ['ownPart.lent']],
  },
  'they left something here': {
    zh: /他放下的先不用/,
    en: /If they leave one/i,
    needs: [['contact.visitorHere', 'contact.visitorGone']],
  },
  'they owe me': {
    zh: /只发文字催/,
    en: /in writing only/i,
    needs: [['losses.promiseUnpaid', 'losses.terminalGone']],
  },
  'I switched on password-free payment': {
    zh: /我照对方说的开[了过]/,
    en: /I switched on/i,
    needs: [['losses.passwordFreeOn']],
  },
  'I had asked them myself': {
    zh: /我找过官方|我找你们办过/,
    en: /I had asked|I sent you a request/i,
    needs: [['origin.iReported']],
  },
  'who warns is on the line': {
    zh: /提醒您的电话听完/,
    en: /listen to the warning to its end/i,
    needs: [['contact.callLive'], ['requests.stopPaying', 'story.fraudWarning']],
    not: ['verdict.scam', 'verdict.suspicious'],
  },
  'they left with it only just': {
    zh: /人刚走|人已经走了/,
    en: /only just left|they have left/i,
    needs: [
      ['losses.goodsGone', 'losses.cashGiven'],
      ['contact.nobody', 'contact.visitorGone'],
    ],
  },
  'you owe me an answer about a ticket or a fee': {
    zh: /我名下最近有没有工单/,
    en: /recent ticket in my name/i,
    needs: [['role.acquirer', 'role.agent', 'role.contractor', 'role.unionPay', 'role.notSaid']],
    not: ['contact.meeting', 'story.creditOffer'],
  },
  'there are slips of their terminal': {
    zh: /小票上的商户号＿/,
    en: /on its slips/i,
    needs: [hasSlips],
  },
  'somebody I know spoke to me': {
    zh: /我认识的＿/,
    en: /someone I know/i,
    needs: [['origin.knownPerson']],
  },
  'a loan stands in my name': {
    zh: /我名下多了/,
    en: /loan was taken in my name/i,
    needs: [['losses.creditTaken']],
  },
  'somebody unknown paid my takings': {
    zh: /我没听过/,
    en: /which I do not know/i,
    needs: [['losses.unknownPayer']],
  },
  'there is a slip': { zh: /小票/, en: /\bslips?\b/i, needs: [terminalAtHand] },
  'goods are still here': {
    zh: /货先留着|再发货/,
    en: /hold the goods|goods go out once/i,
    needs: [['story.bigOrder']],
    not: ['losses.goodsGone'],
  },
  'goods went out': {
    zh: /货给出去了|货已经交/,
    en: /goods went out|goods were handed over/i,
    needs: [['losses.goodsGone']],
  },
  'the account is restricted': {
    zh: /我的卡尾号＿＿被限制|问是哪里限制/,
    en: /is restricted|who restricted it/i,
    needs: [['losses.cardFrozen', 'losses.accountLimited']],
    not: ['frozenBy.callerOnly'],
  },
  'the money has not been moved': {
    zh: /(?<!动)没动过|钱我没有转/,
    en: /not (touched it|passed it on)/i,
    needs: [['ownPart.none']],
    not: oneselfInvolved,
  },
  'I had no part in it': {
    zh: /不是我(本人)?(要)?办的/,
    en: /did not (ask for|order)/i,
    needs: [['ownPart.none']],
    not: [
      'ownPart.ordered',
      'requests.acceptTerminal',
      'losses.paid',
      'losses.ownCardSwiped',
      'losses.feeCharged',
    ],
  },
  'I no longer want it': {
    zh: /怎么注销、退费/,
    en: /how do I cancel/i,
    needs: [['ownPart.ordered']],
    not: ['losses.takingsMissing', 'losses.takingsHeld', 'losses.unknownPayer'],
  },
  'I do not know whose money it is': {
    zh: /来路我不清楚/,
    en: /I do not know where it came from/i,
    needs: [['losses.strangersMoney']],
    not: [
      ...oneselfInvolved,
      'requests.moveOthersMoney',
      'requests.receiveMoney',
      'requests.keyedCards',
      'requests.cashBack',
      'story.bigOrder',
      'story.urgentFavour',
      'losses.goodsGone',
    ],
  },
  'the price of the goods never came': {
    zh: /钱没到我账上/,
    en: /money did not reach me/i,
    needs: [['losses.goodsGone']],
    not: ['losses.strangersMoney', 'losses.cardFrozen'],
  },
  'I passed it on': { zh: /我已经转出去/, en: /I did transfer it/i, needs: [['ownPart.passedOn']] },
  'the money came to me first': {
    zh: /先打到我/,
    en: /money came into/i,
    needs: [['ownPart.passedOn'], ['losses.strangersMoney']],
  },
  'I lent it': {
    zh: /给别人用过/,
    en: /let someone else use/i,
    needs: [['ownPart.lent']],
    not: ['requests.keyedCards'],
  },
  'I cashed out': {
    zh: /换现金，店里照做/,
    en: /extra swiped for cash/i,
    needs: [['ownPart.cashedOut']],
  },
  'the sales were genuine': {
    zh: /真实材料/,
    en: /papers of these sales/i,
    not: [
      ...oneselfInvolved,
      'requests.moveOthersMoney',
      'requests.keyedCards',
      'requests.cashBack',
    ],
  },
  'takings did not arrive': {
    zh: /还没到我账上|营业款没到/,
    en: /has not reached me|missing takings/i,
    needs: [['losses.takingsMissing']],
  },
  'the terminal was touched': {
    zh: /机器可能被人换过、动过/,
    en: /may have been swapped or tampered/i,
    needs: [['losses.terminalChanged', 'losses.customersCards']],
  },
  'a fee was deducted': {
    zh: /扣了＿＿元|被收了＿＿元|扣了我＿＿元|＿＿元被扣|扣掉的＿＿元/,
    en: /yuan was (deducted|kept back)|yuan of that was taken off|I have been charged/i,
    needs: [['losses.feeCharged', 'payment.deducted']],
  },
  'a fee was promised back': {
    zh: /说好(退)?的/,
    en: /(was to|would) come back|was promised/i,
    needs: [['losses.promiseUnpaid']],
  },
  'I have a merchant number there': {
    zh: /我的商户号/,
    en: /^merchant no\./i,
    not: ['official.denied'],
  },
  'I complained before': {
    zh: /我报过投诉或维修/,
    en: /I made a complaint or/i,
    needs: [['story.complaintReply']],
  },
  'they speak for your company': {
    zh: /你们售后/,
    en: /your (after-sales|service staff)/i,
    needs: [['role.acquirer']],
  },
  'keyed in': { zh: /手输卡号/, en: /key in card/i, needs: [['requests.keyedCards']] },
  'somebody turned to me': {
    zh: /有人(打电话来，|来电，|到店，|约我，)?(自称＿|说是(＿|你们的人))|我收到消息，对方(自称＿|说是你们的人)/,
    en: /someone (called |came to my shop )?(who )?(says?|said) they (are|were)|phoned me and said they were|claimed to be from/i,
    needs: [
      [
        ...caller,
        'contact.meeting',
        'contact.branch',
        'contact.iDialled',
        'contact.unsure',
        'contact.appNotice',
      ],
    ],
  },
};

/** What stands for merchant numbers where the terminal itself is in question, whatever a hotline denied. */
const ownTerminal: readonly PlanFact[] = [
  'losses.terminalGone',
  'losses.terminalChanged',
  'losses.toldTerminalPassword',
  'losses.settlementChanged',
  'losses.customersCards',
  'losses.takingsMissing',
  'losses.takingsHeld',
  'losses.unknownPayer',
  'losses.watchedService',
];

function known({ facts, level }: Situation): ReadonlySet<PlanFact> {
  return new Set<PlanFact>([...facts, `verdict.${level}`, ...derivedFacts(facts, level)]);
}

function isFalse(name: string, facts: ReadonlySet<PlanFact>): boolean {
  const { needs = [], not = [] } = claims[name] ?? {};
  if (name === 'I have a merchant number there' && ownTerminal.some((fact) => facts.has(fact))) {
    return false;
  }
  const isMissing = !needs.every((group) => group.some((fact) => facts.has(fact)));
  return isMissing || not.some((fact) => facts.has(fact));
}

/** The claims of a text, found once. */
const found = new Map<string, readonly string[]>();
function claimsOf(text: string, language: 'zh' | 'en'): readonly string[] {
  const before = found.get(text);
  if (before) return before;
  const made = Object.keys(claims).filter((name) => claims[name]?.[language].test(text));
  found.set(text, made);
  return made;
}

function untruths(situation: Situation): string[] {
  const facts = known(situation);
  return (['zh', 'en'] as const).flatMap((language) =>
    planTexts(situation.plan, words[language]).flatMap(({ id, text }) =>
      claimsOf(text, language)
        .filter((name) => isFalse(name, facts))
        .map((name) => `${id} (${language}): ${name}`),
    ),
  );
}

describe('what a merchant reads and is given to say', () => {
  const stories = everyStory();
  it.each(scenarios.map(({ id }, place) => [id, place] as const))('is true in %s', (_id, place) => {
    const situation = stories[place];
    expect(situation && untruths(situation)).toEqual([]);
  });

  it('is true in every small situation', () => {
    expect([...new Set(everySmallSituation().flatMap(untruths))]).toEqual([]);
  });

  it('is true at the end of every journey', () => {
    for (const situation of everyWalk()) {
      expect(untruths(situation), [...situation.facts].join()).toEqual([]);
    }
  });

  it('claims the same in both languages', () => {
    const alone = clauses.flatMap(({ id }) => {
      const one = claimsOf(fillBlanks(zh[id]), 'zh');
      const other = claimsOf(fillBlanks(en[id]), 'en');
      return [
        ...one.filter((name) => !other.includes(name)).map((name) => `${id}: ${name}, zh alone`),
        ...other.filter((name) => !one.includes(name)).map((name) => `${id}: ${name}, en alone`),
      ];
    });
    expect(alone).toEqual([]);
  });
});

/** Clauses a merchant would be harmed by where they are false: facts with which each must stand, and must not. */
const examples: Readonly<
  Partial<
    Record<ClauseId, { readonly must: readonly PlanFact[]; readonly mustNot: readonly PlanFact[] }>
  >
> = {
  notPassedOn: {
    must: ['contact.message', 'losses.strangersMoney', 'ownPart.none'],
    mustNot: ['contact.message', 'losses.strangersMoney'],
  },
  iTypedWhileWatched: {
    must: ['contact.callEnded', 'losses.sharedScreen', 'losses.typedWatched', 'losses.moneyTaken'],
    mustNot: ['contact.callEnded', 'losses.sharedScreen', 'losses.toldCode', 'losses.moneyTaken'],
  },
  undoWhatItApproved: {
    must: ['contact.callEnded', 'losses.sharedScreen', 'losses.typedWatched'],
    mustNot: ['contact.callEnded', 'losses.toldCode', 'losses.typedWatched'],
  },
  whyThisRate: {
    must: ['contact.nobody', 'losses.rateRaised', 'role.agent'],
    mustNot: ['contact.nobody', 'losses.feeCharged', 'role.agent'],
  },
  whyIsItHeld: {
    must: ['contact.nobody', 'losses.takingsHeld', 'role.wallet'],
    mustNot: ['contact.nobody', 'losses.takingsHeld', 'role.acquirer'],
  },
  payoutWasChanged: {
    must: ['contact.visitorGone', 'losses.settlementChanged', 'ownPart.none'],
    mustNot: ['contact.visitorGone', 'losses.settlementChanged', 'ownPart.changedSettlement'],
  },
  iChangedThePayout: {
    must: ['contact.visitorGone', 'losses.settlementChanged', 'ownPart.changedSettlement'],
    mustNot: ['contact.visitorGone', 'losses.settlementChanged', 'ownPart.none'],
  },
  payoutWasChangedToo: {
    must: ['contact.visitorGone', 'losses.codeReplaced', 'losses.settlementChanged'],
    mustNot: ['contact.visitorGone', 'losses.codeReplaced', 'losses.toldTerminalPassword'],
  },
  aParcelCame: {
    must: ['contact.parcel', 'requests.acceptTerminal', 'role.acquirer'],
    mustNot: ['contact.message', 'requests.acceptTerminal', 'role.acquirer'],
  },
  iSharedTheScreen: {
    must: ['contact.callEnded', 'requests.screenShare', 'losses.sharedScreen', 'losses.paid'],
    mustNot: ['contact.callEnded', 'losses.sharedScreen', 'losses.paid'],
  },
  whoSaidWhat: {
    must: ['contact.callEnded', 'role.bank', 'requests.pay', 'payment.safeAccount', 'losses.paid'],
    mustNot: ['contact.callEnded', 'requests.pay', 'payment.safeAccount', 'losses.paid'],
  },
  iReturnedIt: {
    must: [
      'contact.visitorGone',
      'requests.returnOverpaid',
      'losses.strangersMoney',
      'losses.paid',
      'ownPart.passedOn',
    ],
    mustNot: [
      'contact.message',
      'requests.moveOthersMoney',
      'losses.strangersMoney',
      'losses.paid',
    ],
  },
  iSoldGoods: {
    must: ['contact.visitorGone', 'losses.strangersMoney', 'ownPart.soldGoods'],
    mustNot: ['contact.visitorGone', 'losses.strangersMoney', 'ownPart.none'],
  },
  itWasForGoods: {
    must: [
      'contact.visitorGone',
      'requests.returnOverpaid',
      'losses.strangersMoney',
      'losses.paid',
      'ownPart.soldGoods',
    ],
    mustNot: ['contact.visitorGone', 'losses.strangersMoney', 'ownPart.soldGoods'],
  },
  theirAppIsOnIt: {
    must: ['contact.message', 'losses.installedApp'],
    mustNot: ['contact.message', 'losses.installedApp', 'losses.sharedScreen'],
  },
  iDidWhatTheOfficerAsked: {
    must: ['contact.callEnded', 'role.police', 'losses.toldIdNumber'],
    mustNot: ['contact.callEnded', 'role.police', 'losses.toldIdNumber', 'story.fraudWarning'],
  },
  itsCodeWasPutUp: {
    must: ['contact.parcel', 'losses.codeReplaced'],
    mustNot: ['contact.visitorGone', 'losses.codeReplaced'],
  },
  addThisToMyCase: {
    must: ['contact.callEnded', 'losses.paid', 'losses.policeTold'],
    mustNot: ['contact.callEnded', 'losses.paid'],
  },
  theyWantedItReplaced: {
    must: ['contact.visitorGone', 'requests.replaceCode', 'losses.codeReplaced'],
    mustNot: ['contact.visitorGone', 'losses.codeReplaced'],
  },
  iPassedItOn: {
    must: ['contact.message', 'losses.strangersMoney', 'ownPart.passedOn'],
    mustNot: ['contact.message', 'losses.strangersMoney', 'ownPart.none'],
  },
  iLentIt: {
    must: ['contact.message', 'losses.strangersMoney', 'ownPart.lent'],
    mustNot: ['contact.message', 'losses.strangersMoney', 'ownPart.passedOn'],
  },
  strangeMoneyCame: {
    must: ['contact.message', 'losses.strangersMoney', 'ownPart.none'],
    mustNot: [
      'contact.message',
      'requests.receiveMoney',
      'story.bigOrder',
      'losses.strangersMoney',
      'ownPart.none',
    ],
  },
  strangeMoneyHere: {
    must: ['contact.message', 'losses.strangersMoney', 'ownPart.none'],
    mustNot: [
      'contact.message',
      'requests.moveOthersMoney',
      'story.urgentFavour',
      'losses.strangersMoney',
      'ownPart.none',
    ],
  },
  moneyWithAReason: {
    must: [
      'contact.message',
      'requests.receiveMoney',
      'story.bigOrder',
      'losses.strangersMoney',
      'ownPart.none',
    ],
    mustNot: ['contact.message', 'losses.strangersMoney', 'ownPart.none'],
  },
  moneyWithAReasonHere: {
    must: [
      'contact.message',
      'requests.moveOthersMoney',
      'story.urgentFavour',
      'losses.strangersMoney',
      'ownPart.none',
    ],
    mustNot: ['contact.message', 'losses.strangersMoney', 'ownPart.none'],
  },
  goodsWent: {
    must: ['contact.message', 'story.bigOrder', 'losses.goodsGone'],
    mustNot: ['contact.message', 'story.bigOrder', 'losses.goodsGone', 'losses.strangersMoney'],
  },
  goodsHandedOver: {
    must: ['contact.message', 'story.bigOrder', 'losses.goodsGone', 'losses.strangersMoney'],
    mustNot: ['contact.message', 'story.bigOrder', 'losses.goodsGone'],
  },
  notMyOrder: {
    must: ['contact.callEnded', 'requests.smsCode', 'losses.receivedTerminal', 'ownPart.none'],
    mustNot: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.receivedTerminal',
      'ownPart.none',
      'story.payBackPromise',
    ],
  },
  offeredToMe: {
    must: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.receivedTerminal',
      'ownPart.none',
      'story.payBackPromise',
    ],
    mustNot: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.receivedTerminal',
      'ownPart.ordered',
      'story.payBackPromise',
    ],
  },
  cancelMine: {
    must: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.receivedTerminal',
      'losses.feeCharged',
      'ownPart.ordered',
    ],
    mustNot: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.receivedTerminal',
      'ownPart.ordered',
    ],
  },
  cancelIt: {
    must: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.receivedTerminal',
      'ownPart.ordered',
    ],
    mustNot: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.receivedTerminal',
      'losses.takingsMissing',
      'ownPart.ordered',
    ],
  },
  takenFromHere: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode', 'losses.paid'],
  },
  iTookTheirs: {
    must: ['contact.callEnded', 'requests.acceptTerminal', 'losses.terminalChanged'],
    mustNot: ['contact.visitorGone', 'requests.workOnTerminal', 'losses.terminalChanged'],
  },
  moneyLostAfterTheSwap: {
    must: ['contact.visitorGone', 'losses.customersCards', 'losses.terminalChanged'],
    mustNot: ['contact.visitorGone', 'losses.customersCards'],
  },
  customersAfterTheSwap: {
    must: ['contact.visitorGone', 'losses.customersCards', 'losses.terminalChanged'],
    mustNot: ['contact.visitorGone', 'losses.customersCards'],
  },
  thatMuchIsDisputed: {
    must: ['contact.callEnded', 'requests.swipeCard', 'losses.ownCardSwiped', 'losses.feeCharged'],
    mustNot: ['contact.callEnded', 'requests.swipeCard', 'losses.ownCardSwiped'],
  },
  thePasswordIsOut: {
    must: ['contact.callEnded', 'requests.password', 'losses.toldPassword'],
    mustNot: ['contact.callEnded', 'requests.password', 'losses.filledPage'],
  },
  customersLostMoney: {
    must: ['contact.visitorGone', 'losses.customersCards'],
    mustNot: ['contact.visitorGone', 'losses.customersCards', 'losses.terminalChanged'],
  },
  iPaid: {
    must: ['contact.callEnded', 'losses.paid', 'payment.personal', 'when.minutes'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode', 'when.minutes'],
  },
  itWasTaken: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode', 'when.minutes'],
    mustNot: ['contact.callEnded', 'losses.paid', 'payment.personal', 'when.minutes'],
  },
  iSwiped: {
    must: ['contact.callEnded', 'losses.paid', 'losses.ownCardSwiped', 'when.minutes'],
    mustNot: [
      'contact.callEnded',
      'losses.paid',
      'losses.ownCardSwiped',
      'when.minutes',
      'paidBy.terminal',
    ],
  },
  pleaseStopIt: {
    must: ['contact.callEnded', 'losses.paid', 'payment.personal', 'when.minutes'],
    mustNot: ['contact.nobody', 'losses.feeCharged', 'payment.deducted'],
  },
  theyAreHere: {
    must: [
      'contact.visitorHere',
      'requests.swipeCard',
      'losses.ownCardSwiped',
      'story.payBackPromise',
    ],
    mustNot: [
      'contact.visitorGone',
      'requests.swipeCard',
      'losses.ownCardSwiped',
      'story.payBackPromise',
    ],
  },
  whoRestrictedIt: {
    must: ['contact.nobody', 'losses.cardFrozen', 'frozenBy.seenMyself'],
    mustNot: ['contact.callEnded', 'losses.cardFrozen', 'frozenBy.callerOnly'],
  },
  goodbye: {
    must: ['contact.callLive', 'requests.smsCode'],
    mustNot: ['contact.callLive', 'requests.screenShare', 'losses.sharedScreen'],
  },
  isItFromYou: {
    must: ['contact.callEnded', 'requests.acceptTerminal', 'role.acquirer'],
    mustNot: ['contact.callEnded', 'requests.pay', 'payment.safeAccount', 'role.police'],
  },
  anyTicketOrFee: {
    must: ['contact.callEnded', 'requests.workOnTerminal', 'story.fault', 'role.acquirer'],
    mustNot: ['contact.meeting', 'requests.joinScheme', 'story.lowerRate', 'role.acquirer'],
  },
  youCalledBack: {
    must: ['contact.callEnded', 'requests.shopDetails', 'role.acquirer', 'origin.iReported'],
    mustNot: ['contact.callEnded', 'requests.shopDetails', 'role.acquirer'],
  },
  youRangBack: {
    must: ['contact.callEnded', 'requests.shopDetails', 'role.unionPay', 'origin.iReported'],
    mustNot: ['contact.callEnded', 'requests.shopDetails', 'role.unionPay'],
  },
  bankAnswered: {
    must: ['contact.email', 'requests.sendDocuments', 'role.bank', 'origin.iReported'],
    mustNot: ['contact.email', 'requests.sendDocuments', 'role.bank'],
  },
  bankWroteMe: {
    must: ['contact.email', 'requests.sendDocuments', 'role.bank'],
    mustNot: ['contact.email', 'requests.sendDocuments', 'role.bank', 'origin.iReported'],
  },
  itIsNotHere: {
    must: ['contact.visitorGone', 'requests.takeTerminal', 'losses.terminalGone'],
    mustNot: ['contact.visitorGone', 'requests.workOnTerminal', 'losses.terminalChanged'],
  },
  itMayBeTampered: {
    must: ['contact.visitorGone', 'requests.workOnTerminal', 'losses.terminalChanged'],
    mustNot: ['contact.visitorGone', 'requests.takeTerminal', 'losses.terminalGone'],
  },
  myCardMayBeUsed: {
    must: ['contact.callEnded', 'losses.toldPassword', 'losses.cardFrozen', 'frozenBy.callerOnly'],
    mustNot: [
      'contact.callEnded',
      'losses.toldPassword',
      'losses.cardFrozen',
      'frozenBy.seenMyself',
    ],
  },
  keysAreOut: {
    must: ['contact.callEnded', 'requests.terminalPassword', 'losses.toldTerminalPassword'],
    mustNot: ['contact.visitorGone', 'requests.workOnTerminal', 'losses.terminalChanged'],
  },
  checkMyOtherCards: {
    must: ['contact.callEnded', 'losses.toldPassword', 'losses.cardFrozen', 'frozenBy.seenMyself'],
    mustNot: ['contact.callEnded', 'losses.toldPassword'],
  },
  iGaveDetails: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.filledPage', 'when.minutes'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode', 'when.minutes'],
  },
  iWasGuided: {
    must: ['contact.iDialled', 'losses.paid', 'payment.atmGuided', 'when.minutes'],
    mustNot: ['contact.iDialled', 'losses.paid', 'payment.personal', 'when.minutes'],
  },
  guidedFromHere: {
    must: ['contact.iDialled', 'losses.paid', 'payment.atmGuided', 'paidBy.bank', 'when.minutes'],
    mustNot: ['contact.iDialled', 'losses.paid', 'payment.personal', 'paidBy.bank', 'when.minutes'],
  },
  holdWhatIsLeft: {
    must: ['contact.nobody', 'losses.takingsMissing', 'losses.unknownPayer'],
    mustNot: ['contact.nobody', 'losses.takingsMissing'],
  },
  iToldTheCode: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode', 'when.minutes'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.filledPage', 'when.minutes'],
  },
  iToldThePassword: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldPassword', 'when.minutes'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode', 'when.minutes'],
  },
  iShowedTheCode: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.payCodeShown', 'when.minutes'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.toldCode', 'when.minutes'],
  },
  familiarTookIt: {
    must: [
      'contact.visitorGone',
      'requests.takeTerminal',
      'losses.terminalGone',
      'origin.knownPerson',
    ],
    mustNot: ['contact.visitorGone', 'requests.takeTerminal', 'losses.terminalGone'],
  },
  gaveItForALoan: {
    must: ['contact.unsure', 'story.creditOffer', 'losses.toldPassword', 'ownPart.lent'],
    mustNot: ['contact.message', 'losses.strangersMoney', 'ownPart.lent'],
  },
  askedToPassItOn: {
    must: ['contact.message', 'requests.moveOthersMoney', 'losses.strangersMoney', 'ownPart.none'],
    mustNot: ['contact.message', 'losses.strangersMoney', 'ownPart.none'],
  },
  whomToBelieve: {
    must: ['contact.callLive', 'requests.stopPaying', 'role.police', 'losses.sharedScreen'],
    mustNot: ['contact.callLive', 'requests.stopPaying', 'role.police'],
  },
  iSwitchedItOn: {
    must: ['contact.callEnded', 'losses.moneyTaken', 'losses.passwordFreeOn', 'when.minutes'],
    mustNot: ['contact.callEnded', 'losses.moneyTaken', 'losses.payCodeShown', 'when.minutes'],
  },
  itWasDeducted: {
    must: [
      'situation.happened',
      'contact.message',
      'requests.bindOrFace',
      'losses.feeCharged',
      'losses.boundCard',
      'story.vanished',
    ],
    mustNot: ['contact.nobody', 'losses.feeCharged', 'ownPart.ordered'],
  },
  goodsWentHere: {
    must: ['contact.nobody', 'losses.goodsGone', 'when.minutes'],
    mustNot: ['contact.message', 'losses.goodsGone', 'when.minutes'],
  },
  notKnownThenPolice: {
    must: ['contact.nobody', 'losses.takingsMissing'],
    mustNot: [
      'contact.visitorGone',
      'losses.takingsMissing',
      'losses.receivedTerminal',
      'story.vanished',
    ],
  },
  notPayingNow: {
    must: ['contact.visitorHere', 'requests.pay', 'now.aboutToPay'],
    mustNot: [
      'contact.visitorHere',
      'requests.stopPaying',
      'now.aboutToPay',
      'role.police',
      'story.fraudWarning',
    ],
  },
  customersWereCharged: {
    must: ['contact.visitorGone', 'losses.customersCards'],
    mustNot: ['contact.visitorGone', 'losses.customersCards', 'losses.terminalChanged'],
  },
  appWasInstalled: {
    must: [
      'contact.callLive',
      'requests.tapCardOnPhone',
      'losses.tappedCard',
      'losses.installedApp',
      'losses.sharedScreen',
    ],
    mustNot: [
      'contact.callLive',
      'requests.tapCardOnPhone',
      'losses.tappedCard',
      'losses.sharedScreen',
    ],
  },
  pleaseCheckIt: {
    must: ['contact.visitorGone', 'losses.watchedService', 'official.confirmed'],
    mustNot: ['contact.visitorGone', 'requests.workOnTerminal', 'losses.terminalChanged'],
  },
  theyChargedMyCard: {
    must: [
      'contact.visitorHere',
      'requests.swipeCard',
      'losses.cardHanded',
      'losses.ownCardSwiped',
    ],
    mustNot: ['contact.visitorHere', 'requests.swipeCard', 'losses.ownCardSwiped'],
  },
  didYouSendHim: {
    must: [
      'contact.visitorHere',
      'requests.swipeCard',
      'losses.cardHanded',
      'losses.ownCardSwiped',
      'losses.feeCharged',
      'role.bank',
    ],
    mustNot: ['contact.visitorHere', 'requests.swipeCard', 'losses.ownCardSwiped', 'role.acquirer'],
  },
  deductedFromHere: {
    must: [
      'contact.message',
      'requests.bindOrFace',
      'losses.feeCharged',
      'losses.boundCard',
      'story.creditOffer',
      'story.vanished',
    ],
    mustNot: ['contact.message', 'requests.bindOrFace', 'losses.boundCard', 'losses.paid'],
  },
  whereDidItGo: {
    must: [
      'contact.callEnded',
      'requests.acceptTerminal',
      'requests.swipeCard',
      'losses.feeCharged',
      'losses.receivedTerminal',
      'story.payBackPromise',
      'ownPart.none',
    ],
    mustNot: ['contact.nobody', 'losses.feeCharged', 'role.agent', 'ownPart.ordered'],
  },
  codeWasSwapped: {
    must: ['contact.nobody', 'losses.codeReplaced'],
    mustNot: ['contact.nobody', 'losses.takingsMissing', 'losses.unknownPayer'],
  },
  paidIntoThatCode: {
    must: ['contact.nobody', 'losses.codeReplaced', 'losses.takingsMissing'],
    mustNot: ['contact.nobody', 'losses.codeReplaced'],
  },
  wantsMyShopOnline: {
    must: ['contact.visitorHere', 'requests.platformLogin', 'story.platformBoost', 'role.fixer'],
    mustNot: ['contact.callEnded', 'requests.platformLogin', 'role.platform'],
  },
  youWroteMe: {
    must: ['contact.message', 'requests.acceptTerminal', 'role.acquirer'],
    mustNot: ['contact.callEnded', 'requests.acceptTerminal', 'role.acquirer'],
  },
  isThisOfficerReal: {
    must: ['contact.callEnded', 'requests.pay', 'role.police'],
    mustNot: ['contact.message', 'requests.callTheirNumber', 'role.police'],
  },
  didYouSendThis: {
    must: ['contact.message', 'requests.callTheirNumber', 'role.police'],
    mustNot: ['contact.callEnded', 'requests.pay', 'role.police'],
  },
  didYouCallBack: {
    must: ['contact.callEnded', 'requests.nothing', 'role.police', 'origin.iReported'],
    mustNot: ['contact.callEnded', 'requests.nothing', 'role.police'],
  },
  iWantToReport: {
    must: ['contact.callEnded', 'requests.smsCode', 'role.acquirer'],
    mustNot: ['contact.callEnded', 'requests.shopDetails', 'role.acquirer'],
  },
};

describe('a clause', () => {
  const saidWith = (facts: readonly PlanFact[]) =>
    situationOf(new Set(facts as readonly Fact[])).plan.cards.flatMap((card) =>
      card.clauses.map(({ id }) => id),
    );

  it.each(Object.entries(examples))(
    '"%s" stands where it is true and nowhere else',
    (id, example) => {
      expect(saidWith(example.must)).toContain(id);
      expect(saidWith(example.mustNot)).not.toContain(id);
    },
  );

  it('asserts nothing without which it would not appear', () => {
    const walkedAll = [...everySmallSituation(), ...everyStory()];
    const wrong = walkedAll.flatMap((situation) => {
      const facts = known(situation);
      return situation.plan.cards
        .flatMap((card) => card.clauses)
        .filter(({ asserts }) => !asserts.every((group) => group.some((fact) => facts.has(fact))))
        .map(({ id }) => id);
    });
    expect(wrong).toEqual([]);
  });

  it('accuses nobody where the level is unverified or milder', () => {
    for (const level of levels.filter((one) => one === 'unverified' || one === 'noRedFlags')) {
      const mildOnes = [...everySmallSituation(), ...everyStory()].filter(
        (situation) => situation.level === level,
      );
      const accusing = mildOnes.flatMap((situation) =>
        planTexts(situation.plan, words.zh).filter(({ text }) =>
          /骗子|被骗|诈骗|举报他/.test(text),
        ),
      );
      expect([...new Set(accusing.map(({ id, text }) => `${id}: ${text}`))]).toEqual([]);
    }
  });
});

import type { StateRow } from './row';

/** When it happened and how the money went: put only where something was lost. */
export const circumstanceRows: readonly StateRow[] = [
  {
    id: 'minutesAgo',
    fact: 'when.minutes',
    only: 'told',
    words: /刚[才刚]|刚[转付刷报给点装扫填]|分钟前|半个?小时前|\b(?:just now|minutes? ago)\b/gm,
  },
  {
    id: 'todayAgo',
    fact: 'when.today',
    only: 'told',
    words:
      /今[天早晚儿]|(?:^|[^天])(?:一早|早上|上午|中午|下午)|(?:\d|[一二两三四五六几])个?小时前|\b(?:today|this (?:morning|afternoon|evening)|hours? ago)\b/gm,
    unless: /才发现|第.{1,3}天|今天(?:必须|就|之|前|截|是最|不|内|定|要)|说.{0,6}今天/,
  },
  {
    id: 'daysAgo',
    fact: 'when.thisWeek',
    only: 'told',
    words: /昨[天日](?![晚夜傍])|前天|前[几两]天|[两三四五六几]天前|\b(?:yesterday|days ago)\b/gm,
  },
  {
    // What is told of long ago may be how it began, and "long ago" takes the urgent steps away.
    id: 'longAgo',
    fact: 'when.longer',
    only: 'told',
    doubtful: true,
    words:
      /上个?月|上个?(?:周|礼拜|星期)|[月年周]前|去年|前年|前(?:阵子|段时间)|\blast (?:week|month|year)\b/gm,
  },
  {
    id: 'byWallet',
    fact: 'paidBy.wallet',
    only: 'told',
    words:
      /(?:微信|支付宝)(?:上|里)?(?:转|付|扫|给了)|扫(?:了|他|那)?.{0,4}码(?:付|交|转)|扫了付/gm,
  },
  {
    id: 'byBank',
    fact: 'paidBy.bank',
    only: 'told',
    words:
      /手机银行|网银|银行卡?转|[转汇打](?:了|到|给|进).{0,10}(?:账户|卡上|卡里|账号|公账)|汇款|汇了/gm,
  },
  {
    id: 'byCash',
    fact: 'paidBy.cash',
    only: 'told',
    words: /给(?:了)?.{0,6}现金|现金(?:付|给|交)/gm,
  },
];

import type { StateRow } from './row';
import { rowsOf } from './words';

/** When it happened and how the money went: put only where something was lost. */
export const circumstanceRows: readonly StateRow[] = [
  ...rowsOf(
    'when',
    {
      minutes: [
        '刚(?![好开需果])|(?:^|\\D)(?:[12]?\\d|30)分钟前|[几十两]分钟前|半个?小时前|\\b(?:just now|minutes? ago)\\b',
      ],
      today: [
        '今[天早晚儿]|(?:^|[^天])(?:早上|[上中下]午)|[^半]个?小时前|(?:3[1-9]|[4-9]\\d)分钟前|\\b(?:today|this (?:morning|afternoon|evening)|hours? ago)\\b',
        { unless: /才发现|第.{1,3}天|今天(?:必须|推|[就之前截是不内定要])/ },
      ],
      thisWeek: [
        '昨[天日](?![晚夜傍])|前天|前[几两]天|[两三四五六2-6]天前|\\b(?:yesterday|days ago)\\b',
      ],
      // What is told of long ago may be how it began, and "long ago" takes the urgent steps away.
      longer: [
        '上个?(?:月|周|礼拜|星期)|[去前]年|[月年周]前|前(?:阵子|段时间)|\\blast (?:week|month|year)\\b',
        { doubtful: true },
      ],
    },
    { only: 'told' },
  ),
  ...rowsOf(
    'paidBy',
    {
      wallet: [
        '(?:微信|支付宝)[上里]?[^，。加]{0,2}[转付扫]|扫了?.{0,5}码[付交转]|[转付扫][^，。]{0,5}(?:微信|支付宝)',
      ],
      bank: [
        '手机银行|网银|[转汇打][了到给进].{0,10}(?:账户|卡[上里]|账号)|汇款|(?:取款|柜员|自助)机|u盾|[往到].{0,4}卡上打',
      ],
      cash: ['给了?.{0,8}现[金钱]|现[金钱][付给交]'],
      terminal: [
        '刷(?:卡|了)?(?:<sum>).{0,6}(?:激活|押金|元|块)|[在用]?<machine>上?.{0,4}刷了?(?:<sum>)',
      ],
    },
    { only: 'told' },
  ),
];

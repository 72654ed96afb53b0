import type { Fact, OptionId, QuestionId } from '@/lib/triage/vocabulary';
import type { StateRow } from './row';

/**
 * Words that mean the same to the rows, by a name: a row says `<machine>` where any of them may stand. Single
 * characters where one is enough: 停 is 停用, 停机, 停掉 and what nobody has written yet.
 */
const groups: Readonly<Record<string, string>> = {
  machine: 'pos|机[器子具]|[新旧老卡款g障银]机|终端|设备|码牌|[刷读]卡器|收[款银]机|盒子',
  fee: '[押证定纳冻意]金|罚款|[^免缴付浪消收退扣学]费(?![率用])|到付',
  sum: '\\d{2,8}(?![\\d年月日号点时分天台位张%.:])|\\d{1,3}(?:\\.\\d)?[百千万]|[一二三四五六七八九十百千万两几]{1,5}(?:元|块(?![退给])|[百千万])',
  account: '账[户号]|商户|卡|码|店',
  code: '(?:验证|校验|短信|动态|授权)码|动态密码|短信.{0,3}数字|收到的.{0,4}[码数]|来的.{0,3}[码数](?!量)|短信(?=[念读报给])|[六四64][位个]数',
  papers: '身份证(?!号)|执照|证[件照]|资[质料]|正反面|手持',
  link: '链接|网[址站页]|二维码|公众号|https?|www\\.',
  remote: 'todesk|rustdesk|anydesk|teamviewer|向日葵|钉钉|飞书|zoom',
  them: '[他她]|对方|人家',
  buyer: '[顾食主]客|主顾|客[人户]|[熟老]客|买家',
  twice: '多付|付[错重多]|[多重]转|转[错重多]|重复付|[付转扫]了两[次遍笔]',
  known: '老[板总]|领导|董事长|总经理|股东|同事|亲[戚友]|朋友|同学|战友|老乡|邻居|表[哥弟姐妹]',
  shop: '美团|抖音|拼多多|淘宝|饿了么|京东|快手|外卖|平台|网店',
  brand:
    '合利宝|瑞银信|杉德|易生|新国都|拉卡拉|收钱吧|星驿付|乐刷|随行付|嘉联|银盛|富友|海科|通联|汇付|快钱|盛付通|开店宝|付临门|国通',
  claims: '自称|冒充|[是系]|自己',
  give: '[报说讲念读抄填输问要索给拍传写]|交(?!易)|告[诉知]|提供|发(?![来生行卡信银])|截图|回复|登记',
  pay: '付(?![宝通]|款码|不了)|交(?![易流通代警友货给])|缴|转(?![走接人卡])|存(?![折款在单储])|汇(?!付)|垫|掏|打(?![电来开我过字印死听里]|9[56]|1[012]|400)|补(?![发充录传])|充(?![电值卡])',
  mayNot: '别|[不勿](?:[要让许准能得]|可以)?',
  makes: '[让叫喊要请催教]',
};

function spelled(pattern: string): string {
  return pattern
    .replace(/<([a-z]+)>/gi, (_, name: string) => `(?:${spelled(groups[name] ?? name)})`)
    .replace(/~/g, '[^让叫\\n]{0,10}')
    .replace(/([\])d])\*/g, '$1{0,5}')
    .replace(/([\])d])\+/g, '$1{1,9}');
}

/**
 * A row's pattern out of its alternatives: `<machine>` is a word of that kind, `~` a few characters in which nobody is
 * told to do something, `a & b` an alternative that needs both, in either order. No repetition is without end: `*` is at
 * most five times, `+` nine, so that time grows with the length of a text and no faster.
 */
export function any(...alternatives: readonly string[]): RegExp {
  const each = alternatives.map((one) => {
    const [a = '', b] = one.split(' & ');
    return b === undefined ? a : `(?:${a})~(?:${b})|(?:${b})~(?:${a})`;
  });
  return new RegExp(spelled(each.join('|')), 'gm');
}

type Said = Partial<Omit<StateRow, 'id' | 'fact' | 'words'>>;

/** Rows about the options of one question, each under its option: its words, and what else holds for it. */
export function rowsOf<Q extends QuestionId>(
  question: Q,
  all: Partial<Record<OptionId<Q>, readonly (string | Said)[]>>,
  common: Said = {},
): StateRow[] {
  return Object.entries<readonly (string | Said)[] | undefined>(all).map(([option, parts = []]) => {
    const fact = `${question}.${option}` as Fact;
    const words = parts.filter((part) => typeof part === 'string');
    const rest = parts.filter((part) => typeof part !== 'string');
    return Object.assign({ id: fact, fact, words: any(...words) }, common, ...rest);
  });
}

/** A text as the rows read it, with the way back: character `i` stands for `from[i]` to `to[i]` of the original. */
export interface Spelled {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

// Zero-width marks, the variation selectors and the key-cap of emoji digits, soft hyphens.
const invisible = /\u20E3|\uFE0E|\uFE0F|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/* Traditional characters and look-alikes that the rows would miss, in pairs: as written, as read. */
const pairs =
  '帳账號号驗验證证碼码碼码賬账戶户銀银轉转錢钱機机費费辦办換换鈴铃電电話话訊讯點点擊击鏈链連连網网頁页載载裝装軟软體体' +
  '開开關关貸贷額额單单訂订貨货選选擇择國国發发給给說说請请讓让還还沒没為为個个們们時时間间這这對对過过進进門门聯联係系' +
  '實实認认資资料料執执師师傅傅續续繳缴應应該该須须將将達达標标優优減减壹一貳二貮二叁三參三肆四伍五陸六陆六柒七捌八玖九〇零' +
  '幺一拾十凍冻結结違违規规審审備备檢检測测裡里裏里現现動动臺台務务員员團团圖图視视頻频錄录屬属舊旧報报響响覺觉從从來来' +
  '會会後后與与兩两幾几當当經经許许論论試试調调積积讀读專专業业處处廣广賣卖買买貼贴臉脸綁绑暱昵嗎吗沖冲薇微詢询查查轉转往往於于經经閣阁佢他嘅的啲些俾给畀给嚟来冇没喺在咗了唔不睇看攞拿搵找嘞的喽了咯了撳按伊他農农檔档禮礼聽听險险傳传銷销鎖锁償偿賠赔營营運运親亲顧顾寶宝條条樣样難难騙骗詐诈罰罚滿满陳陈張张儲储輸输係系';

const canonical = new Map<string, string>();
for (let at = 0; at + 1 < pairs.length; at += 2)
  canonical.set(pairs[at] ?? '', pairs[at + 1] ?? '');

/*
 * Slips and homophones that people really make, each the same length as what is meant, so that no place moves.
 */
const slips: readonly (readonly [RegExp, string])[] = [
  [/p0s/g, 'pos'],
  [/yzm/g, '验证码'],
  [/(?:验正|验整|验真|严证|验政)码|验证(?:马|吗|玛)(?![上的])/g, '验证码'],
  [/(?:威|徽|维|薇)信/g, '微信'],
  [/压金/g, '押金'],
  [/刷咔/g, '刷卡'],
  [/咖(?=[被号里上冻])/g, '卡'],
  [/会意(?=软|app)/g, '会议'],
  [/连接(?=点|打|里|发|进|填|是|$)/g, '链接'],
  [/帐(?=户|号)/g, '账'],
  [/登陆/g, '登录'],
  [/己经/g, '已经'],
  [/(^|[^自知])己(?=付|转|交|给|刷|收|获)/g, '$1已'],
  [/以经/g, '已经'],
  [/倩/g, '钱'],
  [/扣扣/g, 'qq'],
  [/唔使|不使(?=钱)/g, '不用'],
  [/入来|进嚟/g, '进来'],
  [/屏暮/g, '屏幕'],
  [/今朝/g, '今天'],
  [/今黑/g, '今晚'],
  [/头晌/g, '上午'],
  [/下晌/g, '下午'],
  [/啱啱/g, '刚刚'],
  [/前儿/g, '前天'],
  [/钞票/g, '现钱'],
  [/户口(?!本|簿|所)/g, '账户'],
  [/屋企人/g, '家里人'],
  [/保正金/g, '保证金'],
  [/身份(?:正|怔|征)/g, '身份证'],
  [/[蜜秘]码/g, '密码'],
  [/经里(?=的|说|加|打|$)/g, '经理'],
];

const chinese = /[\u3400-\u9FFF]/;

/**
 * Gives the text in half-width lower case and simplified characters, without invisible ones. Spaces stay; numbers and
 * links are looked for in this form.
 */
export function spaced(original: string): Spelled {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const written of original) {
    const start = at;
    at += written.length;
    // Nearly all of a text: one unit that no width and no case changes.
    if (written >= '\u4E00' && written <= '\u9FFF') {
      text += canonical.get(written) ?? written;
      from.push(start);
      to.push(at);
      continue;
    }
    if (invisible.test(written)) {
      if (to.length > 0) to[to.length - 1] = at;
      continue;
    }
    const read = written.normalize('NFKC').toLowerCase();
    for (const unit of read.split('')) {
      text += canonical.get(unit) ?? unit;
      from.push(start);
      to.push(at);
    }
  }
  return { text: slips.reduce((read, [slip, meant]) => read.replace(slip, meant), text), from, to };
}

/** The same without the spaces and dashes inside Chinese ("无抵押-贷 款"), in which the rows look for words. */
export function joined({ text, from, to }: Spelled): Spelled {
  let kept = '';
  const keptFrom: number[] = [];
  const keptTo: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let unit = text[at] ?? '';
    if (isFiller(unit) && besideChinese(text, at, kept)) {
      if (!standsForComma(text, at, kept)) continue;
      unit = ',';
    }
    kept += unit;
    keptFrom.push(from[at] ?? 0);
    keptTo.push(to[at] ?? 0);
  }
  return {
    text: slips.reduce((read, [slip, meant]) => read.replace(slip, meant), kept),
    from: keptFrom,
    to: keptTo,
  };
}

// "没交保证金 扫码付了": between words a space is the comma of whoever is in a hurry; in "验 证 码" it is nothing.
function standsForComma(text: string, at: number, kept: string): boolean {
  return (
    text[at] === ' ' &&
    /[\u3400-\u9FFF]{3}$/.test(kept.slice(-3)) &&
    /^[\u3400-\u9FFF]{3}/.test(text.slice(at + 1, at + 4))
  );
}

function isFiller(unit: string): boolean {
  return unit === ' ' || unit === '\t' || unit === '-' || unit === '·' || unit === '*';
}

function besideChinese(text: string, at: number, kept: string): boolean {
  const next = text[at + 1] ?? '';
  return chinese.test(kept[kept.length - 1] ?? '') && (isFiller(next) || chinese.test(next));
}

/**
 * The endings by which a host is found in a text where nothing announces it. Chosen by hand from the root zone: every
 * country, and what stands in messages to people in China. With "http://" or "www." in front any ending will do.
 */
const endings = `com cn net org edu gov mil int info biz xyz mobi asia example
  accountant agency app art auction autos bank bar beauty beer best bid blog bond boats broker business buzz cab cafe
  care careers cash casino cat center chat cheap city claims click cloud club codes coffee college company computer
  consulting cool coupons credit creditcard cyou date deals delivery design dev digital direct discount download email
  energy engineering enterprises equipment estate events exchange expert express faith fans fashion finance financial
  fit fund fun fyi gallery games gift gifts gives global gold group guide guru hair help homes host hosting house icu
  inc ink insure international investments jobs kim lat law life limited limo link live loan loans lol love ltd luxury
  market marketing mba media men moda mom money monster name network news ninja nl one online page parts party pay
  phone photo photos pics pictures pink place plus poker press pro productions promo properties pub quest racing red
  ren rent repair report rest review reviews rich rocks run sale sbs school science services sex shop shopping show
  site ski skin social software solutions space store stream studio style support surf systems tax team tech technology
  tel theater tips today tokyo tools top tours town toys trade trading training travel tube uno ventures video vin vip
  vote wang watch webcam website wiki win wine work works world wtf yachts yoga zone`;

const countries = `ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by
  bz ca cc cd cf cg ch ci ck cl cm co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga
  gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg
  kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw
  mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc
  sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy
  uz va vc ve vg vi vn vu wf ws ye yt za zm zw`;

/** Endings in Chinese letters. */
export const chineseEndings =
  '中国 中國 公司 网络 網絡 网址 在线 商城 商店 手机 集团 中文网 网站 网店 我爱你 娱乐 信息 移动 机构 政务 公益 企业'.split(
    ' ',
  );

const known = new Set([...words(endings), ...words(countries), ...chineseEndings]);
// Behind a full stop without a space these begin a sentence: "blocked.it will".
const sentenceWords = new Set(
  words(
    'am an as at be by do in is it me my no so to us one work help live love life news today all pay run email',
  ),
);
const endingsOfFiles = new Set(words('md sh py pl ps rs'));

function words(list: string): string[] {
  return list.split(/\s+/);
}

/** True for an ending under which names are registered; lower case. */
export function isEnding(label: string): boolean {
  return known.has(label) || /^xn--[a-z\d]/.test(label);
}

/** True for an ending with which an English sentence can begin. */
export function startsSentence(label: string): boolean {
  return sentenceWords.has(label);
}

/** True for an ending that neither begins a sentence nor ends the name of a file. */
export function isEndingAndNoWord(label: string): boolean {
  return isEnding(label) && !sentenceWords.has(label) && !endingsOfFiles.has(label);
}

/** Words that imitators put beside a name, in English, pinyin, its initials (积分 "jf", 客服 "kf") and Chinese. */
export const addedWords: ReadonlySet<string> = new Set(
  `www wap web h5 app apk apps com cn net org gov china hk cc vip my the go get new online mobile page site info
  index home portal hub shop store mall club center centre official global group inc ltd
  pay pays paying payment payments bank banks banking ebank ebanking mbank netbank card cards credit creditcard debit
  wallet cash money finance fin loan loans fund funds account accounts acct user users member members merchant merchants
  mch business biz pos mpos epos terminal device machine
  token etoken login signin sign in logon signup enroll confirmation access admin connect recovery summary view auth authorize verify verification verified validate confirm check secure security safe
  safety protect update upgrade renew active activate activation bind unbind unlock register reg apply open
  service services serve support help helpdesk care contact customer client desk team staff after sale sales aftersale
  notice notify message msg sms alert warning refund refunds claim reward rewards bonus gift points point coupon
  free get choose click mail agree install download down dl file files cloud data api cdn static img link links url
  guanwang guanfang kefu fuwu shouhou zhongxin anquan renzheng yanzheng shimin banli shenqing zhuce denglu jihuo shengji
  gengxin tie zg bangding jiebang tuikuan tuihuan jifen duihuan lingqu liwu xinyong xinyongka ka daikuan jiekuan dk shoukuan shoufei
  huanji huanxin jiedong dongjie feilv shenhe butie fanxian nianshen qianyue zhuxiao fengkong jiesuan dingdan rexian
  zongbu tousu weixiu peichang lipei quxiao kaitong guanbi zhangdan zhanghu erweima saoma tongzhi shiming banka shangjia
  zhifu fukuan shuaka shuakaji ji jiju posji zhongduan shanghu dianpu xiazai anzhuang chaxun wang wangyin shouji yinhang
  yinlian yl wx weixin zfb tx tixian edu jf dh kf sh yh sj sjyh wy xyk gw fw khd jh
  中国 官网 官方 网站 客服 客户 服务 中心 电话 热线 售后 维修 支付 收款 银行 网银 手机银行 信用卡 积分 兑换 贷款 商户
  商家 平台 认证 验证 升级 激活 登录 注册 下载 安全 收银 刷卡 机 终端 代理 总部 网上 股份 有限公司 集团`.split(
    /\s+/,
  ),
);

/** Words of three letters that nobody but a bank or who imitates it puts beside three letters. */
export const tellingWords: ReadonlySet<string> = new Set('pos tie apk app vip'.split(' '));

const longestWord = 12;

/** True for nothing, and for words, hyphens and numbers put together: "pay-vip88". */
export function isMadeOfWords(text: string): boolean {
  // Where a word can end, from the left: each place is looked at once, however the words overlap.
  const ends = new Set([0]);
  for (let end = 1; end <= text.length; end += 1) {
    const starts = Array.from(
      { length: Math.min(longestWord, end) },
      (_, index) => end - 1 - index,
    );
    if (starts.some((start) => ends.has(start) && isWord(text.slice(start, end)))) ends.add(end);
  }
  return ends.has(text.length);
}

function isWord(text: string): boolean {
  return addedWords.has(text) || /^(?:-|\d+)$/.test(text);
}

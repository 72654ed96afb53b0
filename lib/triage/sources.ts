/**
 * What the rules and actions rest on. `title` is quoted as published; `url` is set only where the address is
 * the publisher's own or a newspaper's and was reviewed: several texts are known only through resellers' sites,
 * which are named here but never linked.
 */
export type SourceKind =
  | 'bank'
  | 'companyRepost'
  | 'foreign'
  | 'law'
  | 'media'
  | 'police'
  | 'policeRepost'
  | 'repost'
  | 'standard'
  | 'thirdParty';

export interface Source {
  readonly title: string;
  readonly kind: SourceKind;
  /** Year, month or day of publication as far as it is known. */
  readonly date: string | null;
  readonly url: string | null;
}

export const sources = {
  ccb2025: {
    title: '建行苏州：官方客服不会电话索要卡号、密码、短信验证码',
    kind: 'media',
    date: '2025-12-09',
    url: null,
  },
  ccb8: {
    title: '建行：预防电信诈骗“八个凡是”',
    kind: 'bank',
    date: '2017-09-15',
    url: 'http://ccb.com/sd/cn/common/20170915_1505464064.html',
  },
  cbirc2021: {
    title: '银保监会2021年第一期风险提示',
    kind: 'repost',
    date: '2021-03-17',
    url: null,
  },
  seed: { title: 'POS机售后的电话是诈骗吗', kind: 'thirdParty', date: '2025-01-02', url: null },
  cup2013: {
    title: '中国银联提示：要求转账、索要密码的来电，“升级”通知要警惕',
    kind: 'media',
    date: '2013-02-01',
    url: 'http://finance.ce.cn/rolling/201302/01/t20130201_17052125.shtml',
  },
  yis2026: {
    title: '易生支付2026-01-29严正声明',
    kind: 'companyRepost',
    date: '2026-01-29',
    url: null,
  },
  ump2022: {
    title: '联动优势声明：从未电话/短信要求换机，从未要求提供银行卡信息；费用种类说明',
    kind: 'companyRepost',
    date: '2022-11-29',
    url: null,
  },
  regNbpi: { title: '非银行支付机构监督管理条例', kind: 'law', date: '2023-12-09', url: null },
  yins2024: { title: '银盛支付提醒', kind: 'companyRepost', date: '2024-10-13', url: null },
  screen2026: {
    title: '公安部、央视财经：手机被控屏如何紧急处理',
    kind: 'media',
    date: '2026-02-25',
    url: 'https://www.hk01.com/%E6%95%B8%E7%A2%BC%E7%94%9F%E6%B4%BB/60324975/%E6%89%8B%E6%A9%9F%E5%87%BA%E7%8F%BE-%E9%80%992%E8%A8%8A%E8%99%9F-%E5%88%A5%E9%81%B2%E7%96%91-%E6%81%90%E6%98%AF%E8%A9%90%E9%A8%99%E6%93%8D%E6%8E%A7-%E7%AB%8B%E5%88%BB%E9%97%9C%E6%A9%9F%E6%96%B7%E7%B6%B2%E4%BF%9D%E8%B3%87%E9%87%91',
  },
  screen2026c: {
    title: '央视新闻：手机出现这些问题就是被控屏了',
    kind: 'media',
    date: '2026-02',
    url: null,
  },
  nfc2025: {
    title: '银行卡和手机“贴一贴”钱就没了（央视）',
    kind: 'media',
    date: '2025-03-31',
    url: 'https://app.cqrb.cn/fuwuzixun/2025-03-31/2227936_pc.html',
  },
  jiangdu: {
    title: '江都警方：假POS客服让用余额不足的卡刷大额“看错误代码”',
    kind: 'policeRepost',
    date: '2022-04-21',
    url: null,
  },
  ums2020: {
    title: '银联商务鞍山：降费率换机骗局，刷300元不到账',
    kind: 'repost',
    date: '2020-04-27',
    url: null,
  },
  qujing: {
    title: '曲靖警方案例与人民银行河南的风险提示：退押金、绑卡、验证码',
    kind: 'repost',
    date: null,
    url: null,
  },
  laiyang: {
    title: '莱阳案例：退押金、扫码填卡号密码、装App做人脸，被盗刷5万',
    kind: 'policeRepost',
    date: null,
    url: null,
  },
  abc2023: {
    title: '农行莆田涵江支行劝阻“POS押金退款”骗局',
    kind: 'repost',
    date: '2023-12-27',
    url: null,
  },
  lkl2026: {
    title: '拉卡拉押金退还只在官方 App 自助办理',
    kind: 'companyRepost',
    date: '2026-03-10',
    url: null,
  },
  lawFtf: { title: '反电信网络诈骗法', kind: 'law', date: '2022-09-02', url: null },
  n259: { title: '银发〔2021〕259号', kind: 'law', date: '2021-10-13', url: null },
  paofen2025: {
    title: '有商户出借收款码成诈骗“帮凶”（工人日报/北京海淀）',
    kind: 'repost',
    date: '2025-04-12',
    url: null,
  },
  pci9513: { title: 'PCI DSS v4.0.1 req. 9.5.1.3', kind: 'standard', date: null, url: null },
  callfwd: {
    title: '骗子设呼叫转移拦截96110劝阻（厦门反诈）',
    kind: 'repost',
    date: null,
    url: null,
  },
  windriver: {
    title:
      'Wind River: callers posing as merchant to get terminal authentication code; return fraud',
    kind: 'foreign',
    date: null,
    url: null,
  },
  refundpwd: {
    title: '退货/撤销需密码，默认密码易被猜',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  vx510: {
    title:
      'VeriFone Vx510 user manual: caller walks staff to terminal to reprogram = diverted deposits',
    kind: 'foreign',
    date: null,
    url: null,
  },
  beacon: {
    title: 'Beacon: processor-support phone calls, terminal replacement scams',
    kind: 'foreign',
    date: null,
    url: null,
  },
  xyf2025: {
    title: '星驿付：诈骗短信特征；正规通知渠道',
    kind: 'companyRepost',
    date: '2025-06-30',
    url: null,
  },
  zhf2025: {
    title: '中付支付声明：从未以短信、电话、微信私信要求换机（支付之家）',
    kind: 'repost',
    date: '2025-11',
    url: null,
  },
  seMerch: {
    title: 'Merchant payment-processor scam via phone calls: red flags',
    kind: 'foreign',
    date: '2026-07-05',
    url: null,
  },
  pciblog: {
    title: 'PCI SSC: SMB Security – Inspect and Protect',
    kind: 'standard',
    date: '2016-20',
    url: 'https://blog.pcisecuritystandards.org/smb-security-inspect-and-protect',
  },
  rcnys: {
    title: 'Retail Council NYS: Visa never contacts merchants directly about rates',
    kind: 'foreign',
    date: null,
    url: null,
  },
  patrolVis: {
    title: '上门检修人员：验身份并致电装机银行/公司核实；封条',
    kind: 'repost',
    date: '2013-10-23',
    url: null,
  },
  intl: {
    title: '拦截境外来电（珠海公安/光明网）',
    kind: 'media',
    date: '2025-01-11',
    url: 'https://m.gmw.cn/2025-01/11/content_1303945054.htm',
  },
  facetime: { title: '杭州公安提醒关闭 FaceTime', kind: 'repost', date: '2024-10-28', url: null },
  snLookup: {
    title: '序列号可在后台定位商户、门店、手机号、银行卡',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  p96110Fake: {
    title: '96110详解：加前后缀的要警惕；不会索要密码验证码',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  repair1: { title: '官方售后：电话远程诊断、返厂', kind: 'thirdParty', date: null, url: null },
  repair2: { title: '报修单包含型号、设备号、故障现象', kind: 'thirdParty', date: null, url: null },
  tiaodan: {
    title: '调单怎么办：支付机构会要签购单、流水、执照',
    kind: 'companyRepost',
    date: '2025-02-20',
    url: null,
  },
  patrol2022: {
    title: '支付清算协会《特约商户巡检指引》2022-03-01施行',
    kind: 'media',
    date: '2022-01-05',
    url: null,
  },
  scamwatch: {
    title: "Scamwatch: what to do if you've been scammed (5 steps)",
    kind: 'foreign',
    date: null,
    url: 'https://www.scamwatch.gov.au/stay-protected/what-to-do-if-youve-been-scammed',
  },
  uk159: {
    title: 'UK: end communication, call the bank, then report',
    kind: 'foreign',
    date: null,
    url: null,
  },
  kunming: {
    title: '昆明：屏幕被控制时如何自救（强制重启按键）',
    kind: 'policeRepost',
    date: null,
    url: null,
  },
  jiaxing: {
    title: '嘉兴公安：断网、转移余额、恢复出厂三步自救',
    kind: 'media',
    date: '2026-01-05',
    url: 'https://www.hk01.com/%E5%A4%A7%E5%9C%8B%E5%B0%8F%E4%BA%8B/60309563/%E5%87%8C%E6%99%A83%E6%99%82%E6%89%8B%E6%A9%9F%E7%AB%9F%E8%87%AA%E5%8B%95%E8%BD%89%E8%B3%AC-%E6%B5%99%E6%B1%9F%E5%A5%B33%E6%AD%A5%E6%93%8D%E4%BD%9C%E8%87%AA%E6%95%91%E6%88%90%E5%8A%9F%E4%BF%9D%E4%BD%8F%E8%BA%AB%E5%AE%B6',
  },
  seu2016: {
    title: '遭遇电信诈骗怎么办？迅速报警办理紧急止付（东南大学保卫处）',
    kind: 'police',
    date: '2016-05-23',
    url: 'http://bwc.seu.edu.cn/2016/0523/c3026a159532/page.htm',
  },
  mps2016: {
    title: '公安部发布电信网络诈骗案件报案注意事项',
    kind: 'policeRepost',
    date: '2016-10-17',
    url: null,
  },
  nbnZf: {
    title: '如何紧急止付/紧急止付的意义（警方图文转载）',
    kind: 'repost',
    date: null,
    url: null,
  },
  luzhou: {
    title: '市民被骗后半小时是紧急止付黄金时间（泸州日报/江阳公安）',
    kind: 'repost',
    date: null,
    url: null,
  },
  n86Quote: {
    title: '银发〔2016〕86号 第二条 止付期限',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  n86Exam: {
    title: '向银行举报后平台止付的办理',
    kind: 'thirdParty',
    date: '2018-05-20',
    url: null,
  },
  atm2019: {
    title: 'ATM转账可不再24小时到账（人民网）',
    kind: 'repost',
    date: '2019-04-02',
    url: null,
  },
  atm2019b: {
    title: '注意啦！ATM转账可不再24小时到账（新华社）',
    kind: 'repost',
    date: '2019-03-29',
    url: null,
  },
  n85News: {
    title: '严防电信网络犯罪 央行进一步加强支付结算管理（经济参考报）',
    kind: 'repost',
    date: '2019-03-29',
    url: null,
  },
  atm2016: {
    title: 'ATM转账24小时后悔期；普通到账/次日到账汇出前可撤销',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  wx95017: { title: '手机丢失怎样冻结微信支付', kind: 'repost', date: '2024-01-03', url: null },
  wxzfb: { title: '平台投诉与冻结', kind: 'thirdParty', date: null, url: null },
  alidelay: {
    title: '支付宝延时到账+报警凭证可临时冻结',
    kind: 'repost',
    date: '2019-06-18',
    url: null,
  },
  spcCard: {
    title: '最高法 审理银行卡民事纠纷案件若干问题的规定（法释〔2021〕10号）',
    kind: 'law',
    date: '2021-05-25',
    url: 'https://www.court.gov.cn/fabu/xiangqing/304771.html',
  },
  lockLoss: {
    title: '手机锁卡/临时挂失/正式挂失的区别',
    kind: 'thirdParty',
    date: '2025-07-19',
    url: null,
  },
  stolenAtm: {
    title: '盗刷：先冻结挂失、就近ATM留证、再报警',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  visawtdic: {
    title: "Visa: suspect you've been compromised? response checklist",
    kind: 'standard',
    date: null,
    url: 'https://usa.visa.com/support/small-business/data-security/pin-security-program.jsp',
  },
  visalk: {
    title: 'Visa LK data security checklist',
    kind: 'standard',
    date: null,
    url: 'https://visa.com.lk/support/small-business/data-security.html',
  },
  atmfort: {
    title: 'Merchant POS compromise checklist (four phases, keep CCTV)',
    kind: 'foreign',
    date: '2026-02',
    url: null,
  },
  joint2024: {
    title: '联合惩戒办法2024-12-01施行（新华社）',
    kind: 'repost',
    date: '2024-11-26',
    url: null,
  },
  nbnList: { title: '报案时该做哪些准备', kind: 'repost', date: null, url: null },
  seRemote: {
    title: 'After a remote-access scam: first 10 min / 24 h',
    kind: 'foreign',
    date: '2026-06-01',
    url: null,
  },
  p96110: {
    title: '公安部刑侦局：96110来电要接听（央视）',
    kind: 'media',
    date: '2020-09-21',
    url: 'https://m.cqcb.com/headline/2020-09-21/3021362_pc.html',
  },
  p96110Nj: {
    title: '南京96110上线：显示为属地区号+96110',
    kind: 'media',
    date: '2021-03-26',
    url: 'https://news.jstv.com/a/20210326/1616756677935.shtml',
  },
  recovQq: {
    title: '“网警QQ报警”均为诈骗（解放日报核查转载）',
    kind: 'repost',
    date: '2019-08-31',
    url: null,
  },
  sginfo: {
    title: 'ScamShield Q&A: gave personal information',
    kind: 'foreign',
    date: null,
    url: 'https://ask.gov.sg/scamshield/questions/cmei5xyyc005wvf4enfgp61bn',
  },
  oppwd: { title: '设置收银员权限和管理员密码', kind: 'thirdParty', date: '2024-04-17', url: null },
  ruleCrim: { title: '公安机关办理刑事案件程序规定', kind: 'law', date: '2020-07-20', url: null },
  smallpay: {
    title: '闪付小额免密如何关闭；挂失前72小时失卡保障',
    kind: 'repost',
    date: '2019-03-16',
    url: null,
  },
  smallpay2: {
    title: '小额免密免签关闭方法（央视财经/广州日报）',
    kind: 'repost',
    date: '2019-03',
    url: null,
  },
  perseus: {
    title: 'Terminal delivery & regular inspection (compare S/N with notice, seals)',
    kind: 'foreign',
    date: '2024-06-14',
    url: null,
  },
  app2021: {
    title: '国家反诈中心App上线：我要举报、报案助手、诈骗预警',
    kind: 'media',
    date: '2021-03-25',
    url: 'http://news.cnhubei.com/content/2021-03/25/content_13697655.html',
  },
  appDl: { title: '大连公安：七大反诈利器', kind: 'policeRepost', date: null, url: null },
  m12321: {
    title: '网络不良与垃圾信息举报受理中心职责与受理范围',
    kind: 'repost',
    date: null,
    url: null,
  },
  yztc: {
    title: '一证通查：48小时内短信回复，有异议可关停',
    kind: 'repost',
    date: null,
    url: null,
  },
  yztc2: { title: '一证通查2.0 互联网账号', kind: 'repost', date: '2022-07', url: null },
  yjck: {
    title: '云闪付一键查卡：24小时内出报告',
    kind: 'media',
    date: '2022-03-28',
    url: 'https://kunming.cn/news/c/2022-03-28/13523742.shtml',
  },
  idleak: {
    title: '身份信息被冒用自查：征信中心、银行、账号',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  headlineReview: { title: '立案审查期限3/7/30日', kind: 'thirdParty', date: null, url: null },
  recov2022: {
    title: '被骗后找网上高人追回？（工人日报/沈阳公安）',
    kind: 'media',
    date: '2022-02-10',
    url: 'http://xiaofei.hangzhou.com.cn/xfzx/content/2022-02/10/content_9338733.htm',
  },
  recovFake163: {
    title: '“有转账记录就能追回”海报是假的',
    kind: 'thirdParty',
    date: '2026-01',
    url: null,
  },
  ret2016: {
    title: '电信诈骗案件冻结资金返还规定 发布报道',
    kind: 'media',
    date: '2016-09-21',
    url: 'https://money.163.com/16/0921/05/C1FDT440002580S6.html',
  },
  idt: {
    title: 'IdentityTheft.gov recovery steps (Yale reprint)',
    kind: 'foreign',
    date: null,
    url: null,
  },
  tri2023: {
    title: '三部门公告：金融监管总局收银行、保险投诉，人民银行收支付机构投诉',
    kind: 'repost',
    date: null,
    url: null,
  },
  p12363: {
    title: '人民银行金融消费权益投诉：受理范围，先向机构投诉',
    kind: 'thirdParty',
    date: null,
    url: null,
  },
  pcac2016: {
    title: '支付清算协会举报渠道与办理时限',
    kind: 'repost',
    date: '2016-09-18',
    url: null,
  },
  pcac2025: {
    title: '支付清算协会2025年重点举报投诉事项（含终端非法改装、恶意改终端信息）',
    kind: 'repost',
    date: '2025-04-24',
    url: null,
  },
  ruleSamr: {
    title: '市场监督管理投诉举报处理暂行办法',
    kind: 'law',
    date: '2022-03-24',
    url: null,
  },
  pbcDef: {
    title: '金融消费者=自然人（2019征求意见稿）',
    kind: 'law',
    date: '2019-12-27',
    url: null,
  },
  ret2016Art8: {
    title: '电信诈骗案件冻结资金返还规定 第八条',
    kind: 'repost',
    date: null,
    url: null,
  },
  taiyuanFreePay: {
    title: '免密支付骗局：视频教开免密，账户的钱往外走（太原广播电视台）',
    kind: 'media',
    date: null,
    url: null,
  },
  yunmeng2025: {
    title: '云梦警方：视频里对着镜头打开付款码，被扣走两千多元',
    kind: 'media',
    date: '2025-07-29',
    url: null,
  },
  loufanCode: {
    title: '娄烦公安预警：视频里要扫收款码，先跳出来的是付款码（山西晚报）',
    kind: 'media',
    date: null,
    url: null,
  },
  bandao2025: {
    title: '真民警打电话要求退还涉诈资金，如何核实（半岛晨报）',
    kind: 'media',
    date: '2025-04-26',
    url: null,
  },
  agency2022: {
    title: '付三万元做刷脸支付县级代理的会场（自媒体转载）',
    kind: 'thirdParty',
    date: '2022-05',
    url: null,
  },
  shopOperator: {
    title: '外卖商家的账号、手持证件照被代运营拿去贷款（正义网）',
    kind: 'media',
    date: null,
    url: null,
  },
  fengxian2023: {
    title: '刷脸设备“刷满就退”的合同骗局（上海奉贤检察院，转载）',
    kind: 'repost',
    date: '2023-12-17',
    url: null,
  },
  zhijiangHeld: {
    title: '货款不到账，代理说要压180天（枝江融媒、宜昌西陵公安）',
    kind: 'media',
    date: null,
    url: null,
  },
  shishi2023: {
    title: '以案说险：二次清算，付款方是不认识的公司（石狮农商银行，转载）',
    kind: 'repost',
    date: '2023-03-17',
    url: null,
  },
  yueyang2014: {
    title: '刷卡买手机，事后撤销交易（岳阳检察院案例，转载）',
    kind: 'repost',
    date: '2014-04',
    url: null,
  },
  yiwu2017: {
    title: '上门换机，顾客在店里刷卡后被盗刷（南昌信息日报、义乌警方）',
    kind: 'media',
    date: '2017-02-11',
    url: null,
  },
  pudong2025: {
    title: '借POS手输境外卡号，拒付两百多万元（浦东警方案例，转载）',
    kind: 'repost',
    date: '2025-02',
    url: null,
  },
  haiyan2025: {
    title: '顾客说急用、限额，请老板代收代转（浙江法治报、海盐警方）',
    kind: 'media',
    date: '2025-03-18',
    url: null,
  },
  saihan2025: {
    title: '冒充执法部门：没年检有滞纳金，要转安全账户（赛罕警方）',
    kind: 'police',
    date: '2025-03-18',
    url: null,
  },
  jingmen400: {
    title: '短信说扣年费，留400电话，打过去报身份证号、卡号（荆门警方，转载）',
    kind: 'policeRepost',
    date: null,
    url: null,
  },
  youzanInsider: {
    title: '认识平台员工可代缴保证金（有赞风控团队，转载）',
    kind: 'companyRepost',
    date: null,
    url: null,
  },
  wenxian2026: {
    title: '不让看金额就叫输密码（温县法院案例，转载）',
    kind: 'repost',
    date: '2026-01-07',
    url: null,
  },
  screenshotRefund2016: {
    title: '卖家遇微信“支付截图”别轻信 截图退款或为骗局（南通网）',
    kind: 'media',
    date: '2016-03-05',
    url: 'http://news.jstv.com/a/20160305/1457160851146.shtml',
  },
  fakeBoss2025: {
    title: '“老板”突然拉你进群不一定是工作 警惕诈骗来袭（温州商报）',
    kind: 'media',
    date: '2025-04-10',
    url: 'https://m.gmw.cn/2025-04/10/content_1304011909.htm',
  },
  cmbData: {
    title: '招商银行商户文档：改名要登记邮箱和变更通知书，不接受电话、微信改结算账户',
    kind: 'bank',
    date: null,
    url: null,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

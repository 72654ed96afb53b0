import type { StateRow } from './row';

/** What was said, what happened, who and how. In the order of the vocabulary within each question. */
export const stateRows: readonly StateRow[] = [
  // What the other side says.
  {
    id: 'stopUse',
    fact: 'story.stopUse',
    words:
      /(?:pos机?|机器|机子|机具|终端|设备|二清|备案|版本|入账|商户|收款码|码牌).{0,14}(?:停用|停止(?:使用|服务|入账|结算)|终止服务|失效|作废|到期|清退|不能(?:再|直接)?用|要换|过期|进不了账|下架)|(?:停用|停止入账|终止服务).{0,6}(?:pos|机)|未登记的?将?被?清退|旧机(?:器)?停用|即将停用|\d日起?(?:将)?(?:停止|停用|不能)|必须(?:补发|更换|换).{0,6}(?:机|pos)/g,
    unless: /押金|不停用|物联卡|身份证|证件/,
  },
  {
    id: 'freeSwap',
    fact: 'story.freeSwap',
    words:
      /免费.{0,4}(?:换|送|升级|寄|更换|领|补发)|(?:机|pos).{0,6}免费(?:送|寄|换)|补发.{0,8}机|以旧换新|升级换新|包邮|统一(?:换|调)|老(?:客户|用户).{0,6}(?:换|调到)|换新产品|给您寄/g,
    unless: /押金|贷款|9块9/,
  },
  {
    id: 'depositRefund',
    fact: 'story.depositRefund',
    words:
      /(?:押金|保证金|流量费|激活费|会员费|年费|费用).{0,12}(?:退回|退还|可以?退|能退|退费|退款|没退|退给|返还|退$|退，|全额退|分几次退)|退(?:还|您|你|我)?.{0,3}(?:押金|流量费|年费|会员费)|(?:能|可以?)退(?:费|款)|退费(?:通道|通知|助手|中心)|就能退款|因?系统错误要退款|退款(?:专员|通道|组)|原路(?:退回|打回|返还)/g,
    unless: /刷满|刷够|才能退|后退$|隔天退|后全退|审核通过|核查后/,
  },
  {
    id: 'feeDue',
    fact: 'story.feeDue',
    words:
      /(?:交|缴|收|付|续|扣|欠)(?:了|个|一下|纳|取)?.{0,6}(?:年费|流量费|通讯费|通信费|月租|使用费)|(?:服务费|年费|流量费|流量|激活费).{0,8}(?:到期|未交|没交|欠|续费)|(?:^|[^手])续费\d|要激活.{0,4}(?:扣|交)|总行规定/g,
    unless: /退/,
  },
  {
    id: 'accountAbnormal',
    fact: 'story.accountAbnormal',
    words:
      /(?:账户|账号|银行卡|信用卡|商户号?|商户|结算|卡|名下).{0,12}(?:异常|冻结|涉案|被风控|风控限制|暂停|黑名单|被限制|限制收款|逾期卡|投诉套现|非法)|列入黑名单|检测到.{0,8}(?:异常|更换设备)/g,
    unless:
      /冻结一笔|货还在|如(?:有|非)|自己的|(?:随后|突然|却|就)被?(?:卡)?被?冻结|卡(?:却)?被冻结|涉嫌|银行说/,
  },
  {
    id: 'chargeToCancel',
    fact: 'story.chargeToCancel',
    words:
      /每月(?:自动)?(?:扣|收)|自动扣(?:费|款|钱)|(?:取消|关闭)(?:了)?.{0,4}(?:会员|业务|代理|百万保障)|开通.{0,10}(?:会员|业务|服务).{0,6}扣/g,
  },
  {
    id: 'creditOffer',
    fact: 'story.creditOffer',
    words:
      /(?:办|申请|推荐|增加|想要?)(?:理|了|个|一张)?.{0,6}(?:贷款|信用卡|大额卡|办卡)|(?:提升|提高|提|增加|更高|调升).{0,8}额度|额度.{0,4}(?:提升|更高|\d)|提额|(?:信用|无抵押|信贷|推出).{0,4}贷款|贷款.{0,8}(?:放款|无抵押|抵押|额度)|放款|套现|办卡/g,
    unless: /二维码|投诉套现|透支|理财|抵押贷款的?还款|住房贷款|请勿|临时额度调整|永调|可用额度/,
  },
  {
    id: 'shopViolation',
    fact: 'story.shopViolation',
    words:
      /(?:店铺|商家|网店|商户|平台)[^没不]{0,10}(?:违规|违反|整改|没完善|未认证|保障.{0,4}(?:没|未)|涉嫌违规)|违规整改|违反.{0,6}(?:条例|规定|规则)|(?:没|未|没有)(?:开通|完善|缴纳?|交).{0,6}(?:保障|保证金|认证|消保)|商户认证|解冻(?:保证金|部门)|被风控限制收款/g,
  },
  {
    id: 'bigOrder',
    fact: 'story.bigOrder',
    words:
      /大(?:单|订单|批)|采购订单|(?:部队|学校|单位|军).{0,8}(?:采购|订|大单|后勤)|专挑最贵|要两部|(?:多|几万|十几万).{0,4}订单/g,
    unless: /请您代|小单/,
  },
  {
    id: 'fault',
    fact: 'story.fault',
    words:
      /(?:系统|机器|pos|终端|机子|机具).{0,8}(?:故障|错误|坏了|版本过低|出错|没反应|修不了)|出故障|故障机|报修|当场修|打印头|哪个程序出错/g,
    unless: /申请换机|退款/,
  },
  {
    id: 'inspection',
    fact: 'story.inspection',
    words:
      /巡检|(?:核对|检查).{0,6}(?:机器|终端|定位|序列号|机具)|一机一(?:户|码|址)|一台机器对应/g,
    unless: /补发|将被清退|登记/,
  },
  {
    id: 'retrieval',
    fact: 'story.retrieval',
    words: /调单|(?:要|提供|寄).{0,8}(?:那笔|这笔|该笔).{0,6}小票/g,
  },
  {
    id: 'documentsExpired',
    fact: 'story.documentsExpired',
    words:
      /(?:身份证|证件|证照|执照|资质|资料|商户(?:编号|信息)).{0,8}(?:过期|到期|失效|有效期|未年审|变更|不全|需更新|要更新)|年审|补(?:充|交)?资料|身份证明剩余/g,
    unless: /赔|案件/,
  },
  {
    id: 'verification',
    fact: 'story.verification',
    words:
      /(?:核对|核实|确认)(?:一下)?.{0,6}(?:那笔|这笔|一笔|交易|处理)|核实.{0,4}信息|是不是本人|是否本人|回访|(?:服务|满意度)调查|问事情处理|复核后恢复|持卡人校验|登记.{0,8}回电|申请信息有点怪/g,
    unless: /非本人|转\d{1,9}元/,
  },
  {
    id: 'officialNotice',
    fact: 'story.officialNotice',
    words:
      /公告|(?:费率|手续费|收费|服务).{0,8}(?:调整|变化|打.折|九折|起按|执行)|系统(?:维护|升级|改造)|要升级系统|改造网络设备|热线已升级|邀请.{0,4}升级/g,
    unless: /客服|补发|套现|必须/,
  },
  {
    id: 'fraudWarning',
    fact: 'story.fraudWarning',
    words:
      /谨防|警惕|骗子|(?:诈骗|骗局).{0,10}(?:手法|短信|高峰|猖狂|案例|电话)|(?:冒用|冒充|假冒).{0,8}(?:名义|客服|我司|我行|司法|公安|短信)|防诈骗|防范(?:诈骗|电信)|(?:可能|正在?)(?:被骗|遭遇电信诈骗|遇到诈骗)|(?:讲|提醒).{0,10}(?:被骗|诈骗|套路|案例)|像.{0,10}诈骗|预警|劝.{0,3}停用|提防虚假|反诈中心app/g,
    unless: /我怕|会不会是|是不是/,
  },
  {
    id: 'rush',
    fact: 'story.rush',
    words:
      /今天(?:必须|就要|内)|(?:限|在)?(?:今天|今日|今晚|当天|下班|明天|\d{1,9}点|\d{1,9}日|某日|次日)(?:\d{0,2}点?)?(?:之?前|截止|下班前).{0,6}|(?:\d{1,9}|几|半|两|三)(?:个)?(?:分钟|小时)(?:之?内)|(?:一直|不停|老|总|又|还)(?:在)?催|催(?:他|她|我|店主|得|着)|马上(?:打|办|转|处理|认证|还|交)|立(?:即|刻|马)|须立即|最后一次|尽快(?!核实)|仅限今|通道就关|要马上|截止/g,
    unless:
      /\d{1,9}(?:个)?工作日|还款|预约|取件|配送|上门|投票|认购|机场|挂失|缴费截止.{0,4}查|理赔|马上(?:停下|抓捕|有)|到账/,
  },
  {
    id: 'threat',
    fact: 'story.threat',
    words:
      /涉案|(?:要|会|马上|应|来|被)抓(?:捕|人|我|他)?|封(?:卡|号|机)|黑名单|清退|起诉|坐牢|拘留|冻结(?:结算)?(?:账户|资金|卡)|永久关闭|涉嫌(?:洗钱|违规|违法|犯罪|诈骗)|法院|通缉|否则.{0,6}(?:封|关|冻|停|罚)|账户因此被冻结|已替她报警|强制关/g,
    unless: /老清退|清退老|押金|解冻|外交|被冻结了$|后来.{0,6}冻结|银行说/,
  },
  {
    id: 'noHangUp',
    fact: 'story.noHangUp',
    words:
      /(?:别|不让|不要|不许|勿|不能|不准|不得|不可以?)(?:我|他|她|您)?挂(?:机|断|电话|了)?|(?:不让|别|不要)(?:我|他)?(?:打|接)(?:官方|别的|其他|银行)/g,
  },
  {
    id: 'secrecy',
    fact: 'story.secrecy',
    words:
      /(?:别|不要|不能|不许|不准|勿|不让)(?:我|他|她|您)?(?:跟|和|对)?(?:告诉|告知)?(?:别人|家人|家里|任何人|银行|老公|老婆)(?:说|讲)?|(?:要|让|叫).{0,6}保密|关紧门/g,
    unlessNear: /码|动态|泄露|泄漏/,
  },
  {
    id: 'mayRestrict',
    fact: 'story.mayRestrict',
    words:
      /(?:可能|会|将)?影响(?:收款|使用|到账|经营)|有权限制|(?:可能|或).{0,6}(?:限制|暂停)(?:收款|服务)|进不了账|限制了支付/g,
    unless: /产生.{0,3}影响信用|通信畅通/,
  },
  {
    id: 'knowsDetails',
    fact: 'story.knowsDetails',
    words:
      /(?:能|准确|都能?)?(?:说|报|叫)(?:得)?出(?:了)?.{0,10}(?:姓名|名字|店名|信息|机器|情况|身份证)|张口就是.{0,6}姓|对.{0,4}(?:情况|信息).{0,4}(?:清楚|了解)|知道.{0,6}(?:店名|名字|姓名|机器|身份证)|(?:户名|账号|开户行).{0,10}全部正确|连.{0,8}都(?:知道|对)/g,
  },
  {
    id: 'brokenPromise',
    fact: 'story.brokenPromise',
    words:
      /改口|变卦|(?:又|却|后来)(?:说|写)(?:要|是|满|还|得)|先说.{0,12}后来|说法.{0,4}(?:变|不一)|(?:和|跟|与)(?:合同|当初|原来).{0,6}不一样|开始拖|一直拖|(?:第二天|后来)?就?变成|说再等等|没提条件|继续刷才能退|办不下来|系统没有检测到流水/g,
    unless: /又说自己的?账户|又说还差/,
  },
  {
    id: 'vanished',
    fact: 'story.vanished',
    only: 'told',
    words:
      /拉黑|(?:已经?)?联系不上|失联|(?:把|将)(?:他|我|她)删|删(?:了|除)(?:我|他|她)|不回(?:我|消息|微信|了)|(?:人|对方)(?:就)?(?:没了|不见|跑了)|玩消失/g,
  },
  {
    id: 'lowerRate',
    fact: 'story.lowerRate',
    unless: /起按|清算|公告/,
    words:
      /费率.{0,8}(?:更?低|降|优惠|打|0\.[0-5])|(?:更?低|低)(?:的)?费率|(?:减免|降低|免).{0,3}手续费|手续费.{0,6}(?:减免|降|打.折|更?低)|费率0\.[0-5]/g,
  },
  {
    id: 'payBackPromise',
    fact: 'story.payBackPromise',
    words:
      /(?:刷满|达标|刷够|刷完|激活|周|个月|天)[^，。没]{0,10}(?:后)?(?:全|自动|就|会)?退|隔天退|(?:达标|刷满).{0,6}返|(?:零|无|免)押金|就回到自己|保证秒到|按刷卡量返|金额退/g,
    unless: /退出|可以退押金|能退|押金没退|押金可|原路|工作日|几天自动/,
  },
  {
    id: 'closing',
    fact: 'story.closing',
    words: /(?:产品|业务|公司|系统|服务)(?:将|要|即将)?(?:下线|关停|停止运营)/g,
  },
  {
    id: 'complaintReply',
    fact: 'story.complaintReply',
    words: /(?:回复|处理).{0,4}(?:我|您)的?(?:投诉|报修)|投诉.{0,6}回(?:电|复)/g,
  },
  {
    id: 'freezeLifted',
    fact: 'story.freezeLifted',
    words: /(?:冻结|限制|管控)(?:已经?)?解除|解除(?:冻结|限制|管控)/g,
  },
  { id: 'heldByRisk', fact: 'story.heldByRisk', words: /风控.{0,4}(?:压|延迟|扣)|延迟结算|压款/g },
  {
    id: 'antiFraudTalk',
    fact: 'story.antiFraudTalk',
    words: /反诈宣传|发.{0,4}折页|反诈.{0,4}志愿/g,
  },
  {
    id: 'platformBoost',
    fact: 'story.platformBoost',
    words: /刷(?:销量|好评|单子)|代运营|做好评/g,
  },
  {
    id: 'insider',
    fact: 'story.insider',
    words: /内部(?:人|员工|关系|渠道)|认识.{0,6}(?:员工|内部)/g,
  },
  {
    id: 'urgentFavour',
    fact: 'story.urgentFavour',
    words:
      /亲属住院|(?:急用|限额|超限).{0,10}(?:帮|代|转|提供)|(?:微信|支付宝|卡)(?:都|也)?(?:被)?(?:限额|超限|被限制)/g,
  },
  {
    id: 'cantPay',
    fact: 'story.cantPay',
    words: /付不了款|(?:扫码|付款|支付)(?:总是|一直)?失败|扫不(?:了|上)/g,
  },
  {
    id: 'feeIncreaseThreat',
    fact: 'story.feeIncreaseThreat',
    words: /费率.{0,6}(?:上调|上涨|涨到|要涨|恢复到)/g,
    unless: /公告|清算机构/,
  },
  {
    id: 'hidesScreen',
    fact: 'story.hidesScreen',
    words: /身子挡着|不让(?:我)?看(?:屏幕|金额)|挡住(?:屏幕|金额)/g,
  },

  // What has happened.
  {
    id: 'moneyTaken',
    fact: 'losses.moneyTaken',
    only: 'told',
    words:
      /(?:钱|元|块|万|卡|款)(?:就|都|也|全)?被?(?:转走|刷走|划走|盗走|扣走)|被(?:转走|刷走|划走|盗刷|转了|刷了|透支|扣了|付了)|(?:万元|万|钱|块)(?:就|都|全)?没了|透支|(?:跳出|收到).{0,8}(?:消费|扣款)(?:提醒|短信)|小额消费短信|对方.{0,6}把.{0,6}(?:元|万|钱)转|莫名(?:其妙)?(?:少|扣)/g,
    unless: /顾客被盗刷|顾客.{0,6}盗刷|手续费|押金|服务费|流量费|输完|照做/,
  },
  {
    id: 'feeCharged',
    fact: 'losses.feeCharged',
    only: 'told',
    words:
      /(?:扣|少)(?:了|掉|我|走|去)?.{0,6}\d{1,9}(?:元|块)?.{0,4}(?:押金|服务费|流量费|手续费|年费)?|才知道扣|(?:押金|服务费|流量费|手续费).{0,8}(?:扣了|被扣|多出|变高|涨)|(?:只|才)到(?:了|账)?\d{1,9}|差\d{1,9}元|少到账|开了vip|扣了.{0,4}百多/g,
    unless: /每月扣|要扣|自动扣|消费|扣款提醒|权益费|说.{0,6}扣\d{1,9}/,
  },
  {
    id: 'takingsMissing',
    fact: 'losses.takingsMissing',
    only: 'told',
    words:
      /(?:货款|营业款|钱|车款|收款)?(?:迟迟|一直)?(?:没|不|未)(?:有)?到账|(?:营业款|货款|今天的?).{0,6}(?:还没到|没到)|晚到|付了钱.{0,8}不响|收款.{0,6}少到/g,
    unless: /退款|押金|还没收到钱/,
  },
  {
    id: 'goodsGone',
    fact: 'losses.goodsGone',
    only: 'told',
    words: /(?:把)?货.{0,4}(?:交了|给了|拿走|带走|发了|被拿)|装好货让/g,
  },
  {
    id: 'strangersMoney',
    fact: 'losses.strangersMoney',
    only: 'told',
    words:
      /(?:当天|刚刚?|不久)?(?:进账|到账)(?:了)?[^没元]{0,3}(?:[一二三四五六七八九十两几]{1,6}万|\d{1,9}万)|钱刚刚?到账|(?:收|进)了.{0,6}(?:陌生人|不认识)|帮.{0,4}收了/g,
    unless: /没到账|押金/,
  },
  {
    id: 'cardFrozen',
    fact: 'losses.cardFrozen',
    only: 'told',
    words: /(?:银行)?(?:卡|账户)(?:突然|随后|就|却|也|都)?被?(?:冻结|冻)了?(?!金)/g,
    unless: /说.{0,8}(?:卡|账户).{0,4}冻结|称.{0,8}冻结|又说|否则|将|会冻结|买家/,
  },
  {
    id: 'filledPage',
    fact: 'losses.filledPage',
    only: 'told',
    words:
      /(?:网页|页面|网站|链接|里面|软件|按页面).{0,8}填(?:了|写了|过|好)|填(?:了|写了|过).{0,16}(?:卡号|密码|银行卡|短信码|验证码|新卡)|登录了好几次/g,
    unless: /申请|上门/,
  },
  {
    id: 'takenTerminal',
    fact: 'losses.terminalChanged',
    only: 'told',
    words:
      /(?:机器|pos机?|终端)(?:已经?)?被(?:换|动|改)(?:了|过)|店主换了机|换了(?:新)?机(?!器?要)/g,
    unless: /要求/,
  },
  {
    id: 'newMachineHere',
    fact: 'losses.receivedTerminal',
    only: 'told',
    words:
      /(?:新机|机器|pos机?|刷卡机)(?:刚|已经?|都)?(?:到货|寄到|到了|送到|收到|邮到)|收(?:到|下)(?:了)?.{0,8}(?:机器|pos机?|新机|刷卡机)|留下(?:了)?(?:一台)?机器/g,
    unless: /前阵子|前年|之前/,
  },
  {
    id: 'codeReplaced',
    fact: 'losses.codeReplaced',
    only: 'told',
    words: /(?:收款)?码.{0,8}(?:被人?(?:贴|换)|换了)|贴了?一张新的/g,
  },
  {
    id: 'cashGiven',
    fact: 'losses.cashGiven',
    only: 'told',
    words: /给(?:了)?(?:他|她|对方)?.{0,4}现金/g,
  },
  {
    id: 'promiseUnpaid',
    fact: 'losses.promiseUnpaid',
    only: 'told',
    words:
      /(?:押金|返现|返的钱|说好.{0,8}退).{0,8}(?:没退|没给|没返|不退|一直没)|钱没退|(?:到期|刷满|刷够).{0,10}(?:又|一直|却)?(?:一直拖|改口|不退|没退)/g,
    unless: /系统里|后台|查到/,
  },
  {
    id: 'unknownPayer',
    fact: 'losses.unknownPayer',
    only: 'told',
    words: /(?:入账方|付款方|打款方).{0,6}(?:没听过|不认识|陌生|是.{0,6}公司)/g,
  },
  {
    id: 'saleReversed',
    fact: 'losses.saleReversed',
    only: 'told',
    words: /(?:收款|那笔|这笔|交易).{0,4}被?(?:撤销|撤回|退货)/g,
  },
  {
    id: 'creditTaken',
    fact: 'losses.creditTaken',
    only: 'told',
    words: /花呗被|(?:做|开|办|多)了.{0,4}(?:分期|网贷|贷款)|名下多了.{0,6}贷/g,
  },
  {
    id: 'customersCards',
    fact: 'losses.customersCards',
    only: 'told',
    words: /(?:顾客|客人|客户).{0,12}盗刷/g,
    unless: /附近|听说/,
  },
  {
    id: 'tinyAmount',
    fact: 'losses.tinyAmount',
    only: 'told',
    words: /(?:只|莫名|突然)?收到(?:了)?(?:0\.0?\d|几分钱|一分钱|[一1]块钱)/g,
  },
  {
    id: 'accountLimited',
    fact: 'losses.accountLimited',
    only: 'told',
    words: /只收不付|(?:卡|账户)[^没不]{0,4}限额|非柜面/g,
  },
  {
    id: 'cardHanded',
    fact: 'losses.cardHanded',
    only: 'told',
    words: /拿(?:着)?(?:他|我|店主|她)的(?:银行)?卡|卡(?:递|交|拿)?给(?:了)?(?:他|她)/g,
  },
  {
    id: 'replied',
    fact: 'losses.repliedMessage',
    only: 'told',
    words: /(?:我|店主)回了(?:个)?(?:短信|1|r)/g,
  },

  // How the money is to be paid.
  {
    id: 'personal',
    fact: 'payment.personal',
    words: /个人(?:收款码|账户|微信|卡)|转给(?:他)?个人|私人(?:账户|收款码)/g,
  },
  {
    id: 'returnLater',
    fact: 'payment.returnLater',
    words:
      /(?:保证金|解冻金|手续费|押金|激活费|费|元|钱)[^，。]{0,10}(?:一并退|后退|会退|自动退|就退|隔天退|全退|退还|退回)|(?:说过几天|说之后|说完了?)(?:自动)?退|先(?:交|付|转).{0,12}(?:保证金|手续费|验证)|(?:保证金|消保金|解冻)|刷满.{0,8}退|到账时一并/g,
    unless: /没退|可以?退|能退|申请表/,
  },
  {
    id: 'safeAccount',
    fact: 'payment.safeAccount',
    words: /安全账户|监管账户|核查账户|(?:钱|资金|营业款).{0,6}转.{0,4}(?:去)?核查|线上清查/g,
  },
  {
    id: 'atm',
    fact: 'payment.atmGuided',
    words: /atm.{0,6}(?:操作|上)|(?:自助机|取款机|柜员机).{0,6}操作|刷一个比余额大/g,
  },
  {
    id: 'fee',
    fact: 'payment.fee',
    words: /(?:服务|激活|升级|快递|运|邮|工本|开通|手续)费/g,
    unless:
      /退.{0,4}(?:服务|激活)费|免(?:手续|运)费|无(?:手续|押)|手续费(?:打|多|减)|流量费共计|扫码手续费/,
  },
  { id: 'penalty', fact: 'payment.penalty', words: /滞纳金|罚款/g },
  { id: 'agencyFee', fact: 'payment.agencyFee', words: /代理费|加盟费|投资款/g },
  {
    id: 'buyTerminal',
    fact: 'payment.buyTerminal',
    words: /(?:买|卖给).{0,6}(?:一台|台)?(?:机器|pos)/g,
  },
  {
    id: 'membership',
    fact: 'payment.membership',
    words: /会员费|(?:权益|礼)包|权益费/g,
    unless: /退/,
  },

  // What is going on this minute.
  {
    id: 'aboutToPay',
    fact: 'now.aboutToPay',
    only: 'told',
    words: /(?:正准备|正要|准备|正联系|马上就要)(?:刷|扫|付|转|打款|交|.{0,8}打款)/g,
  },
  {
    id: 'secondPayment',
    fact: 'now.secondPayment',
    only: 'told',
    words: /(?:又|再)(?:让|叫|要)(?:我|他|她)?(?:再)?(?:付|转|交|补)/g,
  },
  {
    id: 'codeReceived',
    fact: 'now.codeReceived',
    only: 'told',
    words: /(?:验证码|短信码)(?:已经?|刚刚?)?(?:到了|来了|收到了?|发来了)/g,
  },
  {
    id: 'stillShared',
    fact: 'now.screenShared',
    only: 'told',
    words: /(?:还在|正在|现在)(?:共享|远程)|屏幕还(?:在|开着)/g,
  },
  {
    id: 'phoneTaken',
    fact: 'now.phoneTakenOver',
    only: 'told',
    words: /(?:手机|鼠标|屏幕)(?:自己|自动)(?:动|操作)|手机黑屏/g,
  },
  {
    id: 'moneyLeaving',
    fact: 'now.moneyLeaving',
    only: 'told',
    words: /(?:钱)?正在?(?:往外|被)(?:转|扣)|不停(?:地)?(?:扣|转)/g,
  },
  {
    id: 'atBank',
    fact: 'now.atBank',
    only: 'told',
    words: /(?:我|现在)(?:已经)?(?:在|到了?)(?:银行|atm|取款机)|去银行的路上/g,
  },
];

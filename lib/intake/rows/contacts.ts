import type { StateRow } from './row';

/**
 * How the contact came, who it claims to be, and what the number looked like. Each question takes one answer: of several
 * candidates the first row of this table that matched is proposed.
 */
export const contactRows: readonly StateRow[] = [
  {
    id: 'live',
    fact: 'contact.callLive',
    only: 'told',
    words:
      /正在通话|(?:还没|没敢)挂|还在(?:线|电话|通话)|正(?:跟|和|在).{0,14}(?:视频|通话|打电话)|电话还通着|一直不让挂/g,
  },
  {
    id: 'visitorNow',
    fact: 'contact.visitorHere',
    only: 'told',
    words:
      /(?:工|师傅|人员)到了|(?:对方|人|师傅|他|她)(?:现在|就){0,2}(?:还|正)?在(?:我|我们)?(?:店|这|柜台|门口)/g,
  },
  {
    id: 'dialled',
    fact: 'contact.iDialled',
    only: 'told',
    words:
      /(?:我|店主|他|她)?(?:自己|就|上网|在手机上)?(?:拨了|打了过去|打过去|搜.{0,6}(?:客服|电话)|打(?:了)?(?:品牌|官方|厂家|app)?客服(?!.{0,12}回电))/g,
    unless: /21|官方客服，对方|核对工号|对方打|登记/,
  },
  {
    id: 'email',
    fact: 'contact.email',
    only: 'told',
    words: /邮件|邮箱收到|用邮箱/g,
    unless: /发材料/,
  },
  {
    id: 'webPage',
    fact: 'contact.webPage',
    only: 'told',
    words: /网页上?弹|弹(?:出|窗)/g,
    unless: /app/,
  },
  {
    id: 'appNotice',
    fact: 'contact.appNotice',
    only: 'told',
    words:
      /(?:官方app|商户平台|商家后台|收款助手|后台|官网|微信支付).{0,8}(?:通知|公告|推来|消息|提醒|发公告)|(?:支付宝|微信支付)(?:里)?(?:弹|推)|app.{0,4}弹|登录商户管理平台|小程序的风险处理|客服回复让|站内信|app里回/g,
  },
  {
    id: 'visitorGone',
    fact: 'contact.visitorGone',
    only: 'told',
    words:
      /(?:人|他|她|他们)?(?:已经)?(?:走了|走后|离开)|上门(?:推销|办|给店主办)|来店里的男子|去下一家|来拉货|卖给/g,
    unless: /(?:转|拿|带|收|刷|划|寄)走|前阵子|以前/,
  },
  {
    id: 'visitorHere',
    fact: 'contact.visitorHere',
    only: 'told',
    words:
      /(?:来|进)(?:我|我们)?(?:的)?(?:店里?|铺子)|门?店来了|^(?:今天|刚才|昨天|昨晚|前天|上午|下午|早上)?来了?.{0,3}(?:个|俩|两|几|仨|名).{0,4}(?:人|小年轻|年轻|小伙|男|女|后生|大姐|师傅|的)|有个.{0,6}进来|^(?:今天|刚才|昨天|昨晚|上午|下午)?来了?(?:个|一个|两个|几个|一名|两名).{0,6}(?:人|小伙|男|女|师傅|的)|到(?:我|我们)(?:的)?店|进店|到店(?!主)|上门(?!服务)|敲门|街边来|(?:个|名|俩|两)人.{0,6}进来/g,
    unless: /上门(?:更换|换新|重新)|约(?:时间|第二天)|前阵子|以前/,
  },
  {
    id: 'ended',
    fact: 'contact.callEnded',
    only: 'told',
    words:
      /来电|(?:打|拨)(?:过|进)来|接的.{0,4}电话|打我.{0,4}电话|来了?个.{0,6}电话|打.{0,3}手机(?!号)|有人打|电话(?:里)?(?:说|讲)|陌生电话|(?:打|接)(?:来|到|了|过)?(?:个|一个|一通)?(?:推销)?电话|打(?:来|给我|过来|了\S{1,2}次)|电话(?:里|那头)|回电|固定电话打/g,
    unless: /回电话?给|没人接|没接|打电话.{0,4}联系不上/,
  },
  {
    id: 'message',
    fact: 'contact.message',
    only: 'told',
    words:
      /短信(?!验证|[里上]的?.{0,2}[数码])|信息说|(?:微信|qq)(?:上|里)|(?:微信|qq|旺旺)(?!收款|支付|电话).{0,8}(?:说|自称|消息|发|名片|催|联系)|(?:加|通过)(?:了)?(?:我|店主|老板|餐馆老板)?.{0,3}(?:微信|qq)(?!群)|微信好友|发(?:个|了|我)?(?:消息|微信|信息)|私信|私聊/g,
    unless: /验证码短信|扣款|消费短信|短信码|允许读取短信/,
  },
  // What whoever called sends besides is the same contact, and alone it is one.
  { id: 'sentOn', fact: 'contact.message', only: 'told', words: /发来/g },
  {
    id: 'meeting',
    fact: 'contact.meeting',
    only: 'told',
    words: /(?:约我?|在|去)(?:到)?(?:酒店|会场|外面)见?/g,
  },
  {
    id: 'nobody',
    fact: 'contact.nobody',
    only: 'told',
    words: /没(?:有)?人(?:联系|打电话|找)/g,
  },

  {
    id: 'police',
    fact: 'role.police',
    words:
      /(?:自称|是|说是|一名|两名|名|冒充|“?外地)?(?:民警|警察|警官|公安|反诈中心|派出所的?|指挥中心|96110打|反诈的)/g,
    unless: /报警|报了警|去派出所|打过?110|装.{0,4}国家反诈|假冒/,
  },
  {
    id: 'authority',
    fact: 'role.authority',
    words:
      /(?:自称|我?是|说是|写的?是|这里是)?(?:税务(?:人员|局|的)|人行(?!道)|执法部门|人民银行|央行|监管部门|金融局|银监)/g,
  },
  {
    id: 'wallet',
    fact: 'role.wallet',
    words:
      /(?:自称|印有|戴.{0,3}|是|搜|收到)“?(?:微信支付|支付宝|微信客服)|(?:微信支付|支付宝)(?:官方|客服|巡检员|字样|商家助手|商户平台)|微信收款助手|(?:微信支付|支付宝)(?:里)?(?:弹|推|发|打)/g,
    unless: /用微信|受微信|转你支付宝/,
  },
  {
    id: 'unionPay',
    fact: 'role.unionPay',
    words: /(?:自称|说|说是|是)?(?:中国)?银联(?!商务|会议)(?:的|客服|售后|中心|稽核|风控|服务)?/g,
    unless: /银联会议|通过银联/,
  },
  {
    id: 'platform',
    fact: 'role.platform',
    words:
      /(?:平台|快手|淘宝|京东|美团|饿了么|抖音|拼多多|外卖|商城)(?:商家|店铺)?(?:官方)?(?:的)?(?:客服|官方|小二|工作人员|经理|人(?!员)|那边|的(?=[,，说打来让叫联]))|解冻部门|旺旺消息/g,
  },
  {
    id: 'ownBranch',
    fact: 'role.branch',
    doubtful: true,
    words:
      /(?:开户|我(?:的|家|们)?)(?:银行|行|网点|支行).{0,6}(?:员工|人员|经理|负责人|大堂|打来)|(?:^|[^近])支行(?:的)?(?:工作人员|客户经理|大堂经理|经理)/g,
  },
  {
    id: 'bank',
    fact: 'role.bank',
    words:
      /(?:自称|说是|是|先说是)?(?:中国|工商|建设|农业|交通|招商|邮储|华夏|中信|平安|中|工|建|农|招)?(?:银行|行)(?:的|官方|客服|工作人员|客户经理|标志|的人)|信用卡中心|开户行客户经理|支行大堂经理|附近支行客户经理|自称中行/g,
    unless: /去银行|打银行|银行说|手机银行/,
  },
  {
    id: 'acquirer',
    fact: 'role.acquirer',
    words:
      /(?:pos机?|刷卡机|机器|厂家)(?:的)?(?:客服|售后|官方|公司|维护|维修|运营)(?!费)|(?:自称|是|来电说是?|说是).{0,6}(?:支付公司|支付机构|售后|拉卡拉)|支付机构总公司|支付公司(?:合作部|官网|首页)|某支付公司客服|pos运营中心|品牌官方客服|银联商务(?:的|客服|售后)?|[^官]{0,3}(?:自称|说|是|自己).{0,6}售后|售后(?:退款组|人员|部|说|打|讲|叫|让)|收单(?:那边|机构)的?/g,
    unless: /调控|风控|两笔消费|绑的是|机器所属|收单机构要|退pos/,
  },
  { id: 'courier', fact: 'role.courier', words: /(?:自称|说自己是|是)快递/g },
  {
    id: 'agent',
    fact: 'role.agent',
    words:
      /(?:业务员|代理商?|推销员?)(?:的)?.{0,3}(?:说|讲|电话里|打|来|让|叫|加|发|告诉|转来|转了)|(?:自称|有个|一个|名|是).{0,6}(?:业务员|代理商|推销的)/g,
  },
  {
    id: 'customer',
    fact: 'role.customer',
    words:
      /^(?:有?个|那|一?位)?.{0,3}(?:顾客|买家|客人)(?!付了|刷)|(?:后勤|采购)(?:的|处|部)?.{0,3}(?:说|订|要|来)|(?:顾客|买家|客人|客户)(?:说|讲|下|订|拿|带|加|要|让|发|打|今天说)|(?:网店|微信).{0,3}(?:买家|顾客)/g,
    unless: /盗刷|付了钱|顾客刷/,
  },
  {
    id: 'fixer',
    fact: 'role.fixer',
    words: /代办|贷款(?:中介|客服|公司)|^贷款的|代运营的?|装修的人/g,
  },
  {
    id: 'support',
    fact: 'role.acquirer',
    only: 'told',
    words:
      /(?:自称|是|的|官方|有个)(?:某)?.{0,6}客服|(?:说是|自称)(?:总部|总公司|厂家)|售后(?:退款组|人员|部|说|讲|打|叫|让)|客服(?:说|讲|让|叫|打|回)/g,
    unlessNear: /平台|银行|行员|微信支付|支付宝|网店|店铺|旺旺|信用卡|贷款|抖音|美团|直播|会员/,
  },
  { id: 'community', fact: 'role.community', words: /社区(?:的|工作)|居委会|志愿者/g },

  {
    id: 'overseas',
    fact: 'number.overseas',
    only: 'told',
    words: /(?:^|[^0-9])00开头|境外(?:号|电话)|\+8(?:52|53|86)|\+\d{1,3}开头|国外号/g,
  },
  {
    id: 'resale',
    fact: 'number.resaleMobile',
    only: 'told',
    words: /(?:170|171|162|165|167)开头/g,
  },
  { id: 'port', fact: 'number.smsPort', only: 'told', words: /106\d{0,2}(?:开头|号段)/g },
  { id: 'fourHundred', fact: 'number.fourHundred', only: 'told', words: /(?:400|4000|800)开头/g },
  {
    id: 'landline',
    fact: 'number.landline',
    only: 'told',
    words: /(?:固定电话|固话|网点座机).{0,2}打|(?:普通|本地)?座机/g,
  },
  {
    id: 'mobile',
    fact: 'number.personalMobile',
    only: 'told',
    words: /(?:普通|一个|是)手机号|手机号?打(?:来|过来|给)/g,
  },
  { id: 'hidden', fact: 'number.hidden', only: 'told', words: /(?:没有|未|不)显示号码|隐藏号码/g },
];

import type { StateRow } from './row';
import { any, rowsOf } from './words';

const told = 'told';

/**
 * How the contact came, who it claims to be, and what the number looked like. Each question takes one answer: of several
 * candidates the first row of this table that matched is proposed.
 */
export const contactRows: readonly StateRow[] = [
  {
    id: 'live',
    fact: 'contact.callLive',
    only: told,
    words: any(
      '正在?通话|没敢?有?挂(?:[断机电呢嘞哩呀着]|$)|还在(?:线|电话|通话|打电话)|电话还.{0,2}着|还[连通]着|[正还]在?[跟和].{0,12}(?:视频|电话|[讲说聊]着)|[讲说]着电话|按了静音',
    ),
  },
  {
    id: 'visitorNow',
    fact: 'contact.visitorHere',
    only: told,
    words: any(
      '(?:人|师傅|他|她|对方)[现在就还正]*在.?.?(?:店|这|门口|柜台)|(?:师傅|人员)到了|门口[有站]|[坐赖守]在|现在店里|人?还没走',
    ),
  },
  {
    id: 'dialled',
    fact: 'contact.iDialled',
    only: told,
    words: any(
      '自己.{0,4}[拨打][的了过]*.{0,4}(?:电话|客服|去)|[我就网]搜.{0,6}(?:客服|电话)|[拨打]了?(?:过去|品牌|app|官方)(?:客服)?(?!.{0,12}回电)|打合同|照.{0,8}[号话].{0,2}打',
    ),
    unless: /问|核|确认|是真|卡背|95\d{3}|[井*]|星号|核对|登记|[他方]打|打来/,
  },
  { id: 'email', fact: 'contact.email', only: told, words: any('邮[件箱]') },
  {
    id: 'webPage',
    fact: 'contact.webPage',
    only: told,
    words: any('网页上?弹'),
  },
  {
    id: 'appNotice',
    fact: 'contact.appNotice',
    only: told,
    words: any(
      '(?:app|商户平台|后台|助手|支付宝|微信支付|小程序|版)里?面?.{0,6}(?:通知|公告|推[来送]|消息|提[醒示]|弹)|站内信|app里.{0,2}[让说要回]|登录商户管理平台',
    ),
  },
  {
    id: 'visitorGone',
    fact: 'contact.visitorGone',
    only: told,
    words: any('(?:^|[^转拿带收刷划提骗扣取])走[了后]|离开|上门[推办给]|来过(?![电短])|去下一家'),
  },
  {
    id: 'visitorHere',
    fact: 'contact.visitorHere',
    only: told,
    words: any(
      '[来进到][我们的]*(?:店|档口|铺)|来了?.{0,3}(?:[个俩两几仨名位]).{0,6}(?:小伙|年轻|[男女]|师傅|员|的|人(?![联加]))|敲门|[个的位女男人]来[买修换装收推借检看做]|上门(?!服)|[个名俩两]人.{0,6}进来',
    ),
    unless: /约|电话/,
  },
  {
    id: 'ended',
    fact: 'contact.callEnded',
    only: told,
    words: any(
      '来电(?!显)|[打拨][过进]?来|[打接][来到了过]*.{0,4}电话|电话[里说讲那]|有人打|打给?我|陌生电话|打(?!开).{0,3}手机(?!号)|打视频|[有来]个电话|[才刚]挂|手机响|挂[了断掉]|回电',
    ),
    unless: /没[人接]|回电话?给|联系不上/,
  },
  {
    id: 'message',
    fact: 'contact.message',
    only: told,
    words: any(
      '短信(?![里上]的?.{0,2}[数码])|(?:^|[^我])(?:微信|qq)[上里]|(?:微信|qq|旺旺)(?!收款|支付|那边|的人|客服|官方).{0,8}[说自消发催联]|[加过]了?(?:我).{0,3}(?:微信|qq)(?!群)|微信好友|发[个了我]*(?:消息|微信|信息)|私[信聊]|[的人个]加我',
    ),
    unless: /扣款|消费/,
  },
  // What whoever called sends besides is the same contact, and alone it is one.
  { id: 'sentOn', fact: 'contact.message', only: told, words: any('发来') },
  {
    id: 'meeting',
    fact: 'contact.meeting',
    only: told,
    words: any('[约去在].{0,2}到?(?:酒店)'),
  },
  { id: 'nobody', fact: 'contact.nobody', only: told, words: any('没有?人(?:联系|找)') },

  ...rowsOf('role', {
    police: [
      '[民片]警|刑[警侦]|经侦|警[察官服]|公安|反诈(?:中心|的)(?!app)|派出所|指挥中心|96110打',
      { unless: /给?冻|报了?警|报案|去派|打过?110|假冒|海报/ },
    ],
    authority: [
      '税务[人局所的]|医保局|社保[局中]|人[民行][的银]行?|(?:央行|人民银行)(?!新?规|要求|文)|消防的|工商[局所的]|城管|街道办|监管(?:部门|局)|银监|市场?监[管督局]|执法部门',
    ],
    wallet: [
      '(?:<claims>|印)“?(?:微信(?!支?付款)|支付宝)|(?:支付宝|微信支付|微信收款).{0,3}[弹推版]|(?:微信支付|支付宝|微信)(?:那边|客服|官方|巡检|字样|商[家户]|收款助|通知)',
      { unless: /用微信|转你|加|微信[里发上]/ },
    ],
    unionPay: ['银联(?!商务)', { unless: /会议/ }],
    platform: [
      '解冻部门|(?:<claims>)(?:<shop>)的|(?:<shop>)(?:商家|店铺|小店)?(?:官方)?的?.{0,2}(?:客服|官方|小二|人员|经理|[人的](?=[说打来让叫联,，]))',
    ],
    branch: [
      '(?:开户|我[的家们])(?:银?行|网点|支行).{0,6}(?:员|经理)|支行的?(?:客户|大堂)?经理',
      { doubtful: true },
    ],
    bank: [
      '(?:<claims>|说).{0,2}(?:银行|[工农中建交招]行|农商行|信用社|信贷部)(?!的?卡)|(?:银行|[工农中建交招]行)的?.{0,2}(?:来|客服|官方|人员?|经理|打|来电|发?短信[说讲提通]|标志)|信用卡中心',
      { unless: /[去打]银行|银行说|手机银行|扣了|支出/ },
    ],
    acquirer: [
      '(?:<machine>|收单|机)的?(?:客服|售后|官方|公司|维[护修]|运营|服务商|总部|厂[家商]|机构)(?!费)|支付(?:公司|机构)的?.{0,2}[人客打说来总巡技合官a投首]|售后(?!费|服务单)|(?:<claims>|说).{0,6}(?:售后|支付公司|<brand>)|(?:<brand>)(?:官方|客服|.{0,2}中心|的|[打来说让叫])|银联商务',
      { unless: /[调风]控/ },
    ],
    courier: ['(?:<claims>)送?快递|快递[员小]'],
    agent: [
      '业务员|跑业务|(?:代理商?|推销员?)的?.{0,3}[说讲打来让叫加发告转]|(?:<claims>|个|名).{0,6}(?:业务员|代理商|推销|地推)|[办装卖].{0,3}(?:机|pos)器?的.{0,2}(?=[说讲让叫打来人小师]|$)',
    ],
    customer: [
      '(?:<buyer>)[说讲下订拿带加要让发打今]|(?:部队|食堂).{0,6}(?:后勤|采购)|(?:后勤|采购)[的处部]?.{0,3}[说订要来]|要[一两几\\d]+[条箱份]|^.{0,4}(?:<buyer>)(?!刷)|来买|买.{1,4}的[男女人小说]',
      { unless: /盗刷/ },
    ],
    fixer: ['^贷款的|代办|贷款.{0,3}(?:中介|客服|经理)|代运营|修复.{0,4}征信|征信.{0,2}洗白'],
    community: ['社区[的工]|居委会|志愿者'],
    acquaintance: [
      '(?:自称|[冒假]充|装成|[说头]像?他?是)[是我们公司店里的]*(?:<known>)|(?:<known>)(?:娘)?.{0,6}[拉建].{0,6}群|群里.{0,6}(?:<known>)',
    ],
  }),
  {
    id: 'support',
    fact: 'role.acquirer',
    only: told,
    words: any('(?:<claims>|的|官方|有个).{0,6}客服|(?:<claims>)总(?:部|公司)|客服[说讲让叫打回]'),
    unlessNear: /平台|银行|行员|微信支付|支付宝|网店|店铺|旺旺|信用卡|贷款|抖音|美团|直播|会员/,
  },

  ...rowsOf(
    'number',
    {
      overseas: [
        '(?:^|[^0-9])00开头|\\+\\d{1,3}开头|[境国]外的?[号电]|号码?.{0,3}(?:[国境]外|带加号)',
      ],
      resaleMobile: ['(?:17[01]|16[257])(?:开头|的号)'],
      smsPort: ['106\\d{0,2}开头'],
      fourHundred: ['(?:400|4000|800)开头|[个是的]400[电的]'],
      landline: ['固定?电?话.{0,2}打|[通地个是用]座机|座机号?[打来说]'],
      personalMobile: ['[通个是]手机号(?!码)|手机号?打[来过给]'],
      hidden: ['[没未不]有?显示号码'],
    },
    { only: told },
  ),
];

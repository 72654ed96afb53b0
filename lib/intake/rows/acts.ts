import type { ActRow } from './row';
import { any } from './words';

/** Cards that are not there are keyed in: a request of its own. */
const absentCard = /外币|境外|不用客人|手(?:工|动)?输|刷房费|国外|按进/;

/** What is asked for and what is given away. The order is that of the vocabulary. */
export const actRows: readonly ActRow[] = [
  {
    id: 'code',
    onPage: true,
    request: 'smsCode',
    loss: 'toldCode',
    words: any('<give> & <code>', '验证码是?(?:多少|什么)'),
    unless: /自己.{0,8}[输填]/,
  },
  {
    id: 'password',
    onPage: true,
    request: 'password',
    loss: 'toldPassword',
    words: any('<give>|按 & 密码', '密码是?(?:多少|什么)'),
    loses: /^[^按]+$/,
    unless:
      /错误|自己.{0,8}[输设改]|主管|操作员|管理|机器密|动态|激活|直接输|确认|查询|重置|后台|店铺|商家/,
  },
  {
    id: 'terminalPassword',
    request: 'terminalPassword',
    loss: 'toldTerminalPassword',
    words: any('<give> & (?:主管|操作员|管理员?|机器)的?密码', '(?:主管|管理)密码是?多少'),
  },
  {
    id: 'cvv',
    onPage: true,
    request: 'cvv',
    loss: 'toldCard',
    words: any(
      '<give> & 背面?.{0,6}[三码]|后三位|cvv|安全码|有效期(?![至为到过])',
      '拍.{0,4}卡.{0,2}背面',
    ),
    unless: /有效期[至为到]|剩余/,
    unlessNear: absentCard,
  },
  {
    id: 'cardNumber',
    onPage: true,
    request: 'cardNumber',
    loss: 'toldCardNumber',
    words: any('<give> & 卡号|银行卡(?=[照图正信跟和号、]|$)', '要[我他她]卡号|卡号是?多少'),
    unless: /后[四4三]|尾号|有误|填错|收款|收一笔|得?出/,
    unlessNear: absentCard,
  },
  {
    id: 'idNumber',
    onPage: true,
    request: 'idNumber',
    loss: 'toldIdNumber',
    words: any('<give> & 身份证(?:号|后)', '[问输报念填]了?我?[^没让]{0,4}身份证(?![照正反复])'),
    unless: /得?出/,
  },
  {
    id: 'platformLogin',
    request: 'platformLogin',
    loss: 'platformLoginGiven',
    words: any(
      '<give>|登 & (?:后台|商家|店铺|<shop>).{0,6}(?:账号|密码)',
      '用我?的?(?:商家|<shop>).{0,3}号登',
    ),
  },
  {
    id: 'payment',
    request: 'pay',
    loss: 'paid',
    words: any(
      '(?:<pay>)[了过上给纳他她我一]*[^没不退返刷说让叫】]{0,6}(?:<sum>|<fee>|[钱款]|账户)',
      '(?:<fee>|钱)[我也都就已经先要得]{0,3}(?:<pay>)|[转汇打垫][了过]?[账款钱付]|付[了过]?款(?!码)|[转打汇存][给到进入至]了?[他她那这个对]|转了过去|钱.{0,3}转过去|扫码[付交转]|扫给(?:<them>)|(?:^|[^手])续费\\d',
      '[要花][了掉]?[我您你]?[个先]?(?:<sum>)[元块钱]?|收[了取]?[我您你]个?(?:<sum>)|收(?:<sum>).{0,2}<fee>|[让叫要先].{0,3}拿(?:<sum>)|[货尾定]款.{0,2}[转打汇付]|给[了他她们]+(?:<sum>)[元块钱]?|扫了(?:<sum>)|[要先]收[^免]{0,4}费(?!率)|骗了?我.{0,4}(?:<sum>)|押\\d{2}|(?:<sum>).{0,4}(?:转|打|汇|付)(?:给|过去|到)',
      '(?:取款机|atm).{0,8}[按操输弄]',
    ),
    unless:
      /(?:[顾熟食]客|客[人户]|买家|主顾)[^我让叫要]{0,10}[付转打扫]|付款[码方的]|收付款|[后到]付款|拨打|抵|被付|[交付]的|(?:顾客|客人|买家|有人).{0,12}[转付]了|给我|失败|当.{0,4}代理|还款|说(?:已经?|刚)?[转打付汇]了|(?:^|[^我])多[转打付]/,
  },
  {
    id: 'swipe',
    request: 'swipeCard',
    loss: 'ownCardSwiped',
    words: any(
      '试?刷[了过够满完上一个]*(?:<sum>|笔|[一两]下|.{0,4}(?:激活|流水|元|自己的|信用卡))|[让叫要先].{0,4}刷(?:$|一?下?卡(?![机款手器量费的后]))',
      '卡.{0,6}(?:[过插碰贴]了?一?[过下]机?)|[插贴碰][了一下]*[自己我的他]*(?:银行|信用)?卡(?!支)|卡.{0,6}刷[过了]',
    ),
    unless:
      /刷[脸单]|[每代首]刷|进货|周转|店员|顾客|客[人户]|他[自用]|帮[他她]|撤销|换现金|才[退返]|手机[后背上]/,
  },
  {
    id: 'othersMoney',
    request: 'moveOthersMoney',
    loss: 'strangersMoney',
    words: any(
      '代[收转][钱款]|[帮替].{0,3}[收转过].{0,2}[笔账钱款](?!码)|跑分|走(?:一下)?流水|[收接].{0,4}钱再[转打]|[退转打][到给去回][他她]?的?[另别其指].{0,4}[卡账人]',
      '打到?我[账卡].{0,10}再|借.{0,5}(?:pos|收[款钱].?码|账户|银行卡|台机|机器)|(?:收款码|银行卡|pos)[^，。]{0,3}借|卡[^，。]{0,3}借给|[转打]给他?的?(?:导游|供货商|下家|上家|司机)',
    ),
  },
  {
    id: 'receiveMoney',
    request: 'receiveMoney',
    words: any('<give> & 收款的?(?:银行)?(?:账[号户]|卡)'),
    unless: /登记/,
  },
  {
    id: 'cashBack',
    always: true,
    request: 'cashBack',
    loss: 'cashGiven',
    words: any(
      '刷.{0,12}(?:换|给|找|退).{0,3}现金|刷.{0,6}现[金钱]给|刷卡?换[出现]|退[他我你您给]*现金|取出来.{0,4}给|帮.{0,4}套.?现|套.{0,3}现金|取.{0,6}现金?给',
    ),
  },
  {
    id: 'keyedCards',
    request: 'keyedCards',
    words: any('手[工动]?[输敲按打录].{0,3}(?:卡|$)|刷房费|境外卡|卡号.{0,10}[按输敲]进?.{0,3}机'),
  },
  {
    id: 'refundVictim',
    request: 'refundVictim',
    words: any('[退转还].{0,5}(?:受害人|人家)|受害人.{0,6}[退钱]'),
  },
  {
    id: 'overpaid',
    always: true,
    request: 'returnOverpaid',
    words: any(
      '(?:<buyer>|<them>)[^我]{0,6}(?:<twice>)|(?:<twice>).{0,16}(?:退|还给|转回|返还)|[退还转].{0,10}(?:<twice>)',
    ),
  },
  {
    id: 'scheme',
    request: 'joinScheme',
    words: any('[做当招].{0,4}代理|[省市区县]代(?!理)|[交付投].{0,8}(?:代理费|加盟费)|加盟'),
  },
  {
    id: 'screen',
    request: 'screenShare',
    loss: 'sharedScreen',
    words: any(
      '共享.{0,4}[屏桌]|(?:屏幕|[开点按]).{0,4}共享|投屏|远程(?:控制|协助|看|操作|.{0,4}(?:手机|电脑))|控制.{0,4}(?:手机|电脑)|被[他她对方人]*(?:远程|控制)|屏幕.{0,4}[给被].{0,3}看|看[我他她].{0,3}屏幕|远程.{0,4}(?:操作|处理)|给[他她]看(?:桌面|屏幕)',
    ),
  },
  {
    id: 'app',
    request: 'installApp',
    loss: 'installedApp',
    unlessNear: /商店[下里]/,
    words: any(
      '[装下][了过上完好载个]*.{0,8}(?:app|软件|apk|插件|会议|客户端|助手|东西$|<remote>)',
      '(?:压缩包|安装包|附件|文件|软件|程序)[^没不]{0,8}(?:打开|点开|[下装])|\\.apk|安装才能|(?:app|软件).{0,6}[叫让]我?装|(?:app|软件|程序)[^，。没不]{0,4}[下装]',
    ),
    unless:
      /^(?![^，]*(?:发来|发的|[他方]发|链接|包|apk))[^，]*(?:会议|开会)|下载客户端|手机银行|反诈|应用(?:商店|市场)|官方app|自动|装个?机|pos/,
  },
  {
    id: 'storeApp',
    always: true,
    request: 'storeApp',
    words: any('[装下].{0,6}反诈|应用(?:市场|商店).{0,8}[下装搜]'),
  },
  {
    id: 'link',
    ownAct: true,
    request: 'openLink',
    loss: 'openedLink',
    words: any(
      '(?:点[开击]?|戳|关注|打开|进入?|登录|扫描?)[了开一下进]*.{0,10}(?:<link>)|(?:<link>).{0,6}[点填扫]',
      '点进去|点开[后了看]|扫一?下(?=[送领就])|(?:点|打开|登录|上)(?=[a-z0-9-]{1,30}\\.[a-z])|扫(?!我)[^我]{0,6}码(?![pos那的盒收付牌机费用手])',
    ),
    unless:
      /(?:app|小程序|后台|平台)[里上]面?[^，。]{0,4}点|扫的码|官方app扫|诈骗网站|失败|码[^，。]{0,2}[进入]群/,
  },
  {
    id: 'face',
    request: 'bindOrFace',
    loss: 'faceScanned',
    words: any(
      '人脸|刷[了一下个]*脸(?![机支功设公])|[录拍].{0,6}视频|眨眼|张嘴|脸.{0,2}[扫刷录验]了|扫了?脸|点头',
    ),
  },
  {
    id: 'bindCard',
    request: 'bindOrFace',
    loss: 'boundCard',
    words: any('绑[定了上好一下]*.{0,6}卡|卡[已经都]*绑'),
    unless: /结算/,
  },
  {
    id: 'tapCard',
    request: 'tapCardOnPhone',
    loss: 'tappedCard',
    words: any(
      '卡.{0,6}[贴靠放碰].{0,6}手机',
      '手机.{0,4}[贴碰靠].{0,6}卡|nfc.{0,8}卡',
      '感应 & 卡',
    ),
  },
  {
    id: 'phoneOver',
    always: true,
    request: 'handOverPhone',
    loss: 'handedPhone',
    words: any(
      '手机[^上]{0,3}[交递拿]?给了?(?:<them>|那|师傅)|[拿用]着?.{0,3}(?:我|店主|他|她)的?手机|手机.{0,3}(?:拿[过走]?去|在(?:<them>)手)',
    ),
    unless: /用(?:我|自己)的手机(?![操弄点登扫注搞])/,
  },
  {
    id: 'forwarding',
    request: 'callForwarding',
    loss: 'forwardingSet',
    words: any('\\*21|星号?21|呼叫转移|来电转|拨.{0,6}(?:井号|星号|#)'),
    unless: /取消|##/,
  },
  {
    id: 'chat',
    request: 'addChat',
    loss: 'joinedGroup',
    words: any(
      '加[上了我他她对方一下个]*.{0,6}(?:微信|qq|好友)|(?:\\+|加)(?:v|微)(?=[:：a-z0-9信]|$)|(?:微信|qq)[上里]?(?:加|联系)|联系.{0,6}qq|扫码加(?!群)|加[他她客专][服员]?了?$|通过一下.{0,3}好友|微信.{0,3}加了|要.{0,3}微信号?$|qq号?$',
    ),
    unless: /[刚新]加/,
  },
  {
    id: 'group',
    request: 'joinGroup',
    loss: 'joinedGroup',
    words: any('[进入加拉](?:了|[进入]?一?个|[我他她]|qq)?.{0,4}群(?!里)|拉[我他她]?[进入]'),
  },
  {
    id: 'payCode',
    request: 'showPayCode',
    loss: 'payCodeShown',
    words: any(
      '(?:打开|展示|出示|拍|截图?|亮|发(?!来)).{0,6}付款码|付款码.{0,6}(?:出示|打开|截|拍|发)|[收付]+款(?:页面|码)?.{0,6}(?:对着|给[他她对](?:看|扫|方)?)|点开.{0,2}给[他她]看',
    ),
  },
  {
    id: 'replaceCode',
    request: 'replaceCode',
    words: any(
      '[换贴更][换新个一张成的]*.{0,4}(?:收[款钱]|二维|支付|台)码',
      '(?:收[款钱]|二维|支付|台)码.{0,6}(?:要?换|更[新换]|升级|[过到]期|作废)',
    ),
    unless: /被|别人|有人|自己/,
  },
  {
    id: 'passwordFree',
    ownAct: true,
    request: 'passwordFree',
    loss: 'passwordFreeOn',
    words: any('免密'),
  },
  {
    id: 'newTerminal',
    request: 'acceptTerminal',
    words: any(
      '(?:[换领送寄办装配]|补发|推销|免费(?!升级)|激活(?!机))[了成一台个的过下新]*[^退走]{0,8}<machine>',
      '<machine>.{0,8}(?:免费[寄送]|包邮|给您寄|[要得必须]+换(?![密卡]))',
      '[换办领送][一个新]*台|[换办寄送][^更]{0,3}新的?|换(?:机|设备)|以旧换新|升级换|^要换$|新的.{0,2}寄|包邮到家|免费升级(?=.{0,8}[机款])|[推劝].{0,4}买.{0,8}机|推[销那]?.{0,6}<machine>|新的[我他她也就都]*(?:白|免费)|换(?:家|另外|成别)|新机.{0,6}[送寄]|把<machine>换',
    ),
    unlessNear: /当.{0,4}代理(?!商)|加盟/,
    unless: /申请|[前后]办|洗钱|维修|[收带拿]走|群里/,
  },
  {
    id: 'oldTerminal',
    request: 'takeTerminal',
    loss: 'terminalGone',
    words: any(
      '<machine>.{0,8}(?:[拉拆抱拎带拿收寄取搬]走|寄[回给到去过]|带回|回收|[收拿][回返]|交给|给(?:师傅|[他她对]))(?!.{0,3}[背后底念])',
      '[旧老]的.{0,4}[给收寄带拿]|拆下来.{0,6}[带给寄]',
    ),
    unless: /免费|[背后底]面|编号|那串/,
  },
  {
    id: 'settlement',
    request: 'changeSettlement',
    loss: 'settlementChanged',
    words: any(
      '[改换变][成更绑了]* & (?:结算|到账|收款|提现)[用的]*(?:(?:银行)?卡|账户)',
      '改成.{0,5}(?:卡|的$)',
    ),
    // Of his own accord: see ownSettlement.
    unless: /申请|^[^让叫要请]{0,12}自[己助].{0,12}[改换]/,
  },
  {
    id: 'workOnTerminal',
    request: 'workOnTerminal',
    words: any(
      '(?:升级|检[查修测]|维[修护]|保养|调试?|更新)[一下我的]*<machine>|[给帮].{0,6}<machine>.{0,3}(?:升级|检|维|调)|<machine>[^拿带寄走]{0,8}(?:点来点去|拆|捣鼓|鼓捣|[做搞]个?升级|检[查修]|维修|调试|修了|弄了|看了看)|看了?看<machine>|换了?[个一]?(?:打印头|读卡[头器]|电池|主板|配件)',
      '上门.{0,6}(?:检|维|核对|换|修)|(?:过来|来店)[换修检]|(?:售后|师傅|工程师).{0,4}(?:到店|上门)|派(?:人|师傅)',
    ),
  },
  {
    id: 'remoteTerminal',
    request: 'remoteTerminal',
    words: any('远程[给帮我您忙]*(?:维?修|升级|检|更新|调)|远程.{0,3}(?:机|pos)|更新机器信息'),
  },
  {
    id: 'inspectorTest',
    request: 'inspectorTest',
    always: true,
    words: any(
      '[做测]试?一?笔.{0,2}测试|[拿用]他自.{0,3}卡.{0,6}刷|他用的?是?自己的.{0,2}卡.{0,4}[刷试]',
    ),
  },
  {
    id: 'documents',
    onPage: true,
    request: 'sendDocuments',
    loss: 'gaveDocuments',
    words: any(
      '(?:[发拍传寄]|提[供交]|交(?!易)|登记走)[了过一下个]*[^说短]{0,8}(?:<papers>|材料)(?![过到]期)|(?:<papers>).{0,8}(?:[发拍传交给]|提[供交])',
      '所需资料|[要看][^填]{0,4}(?:执照|身份证)(?![号过年到期没未要更信])',
    ),
    unless: /在线客服|官方app|更新/,
  },
  {
    id: 'contract',
    request: 'signContract',
    loss: 'signedContract',
    words: any(
      '签了?个?[字名]|[就也都]签了|签.{0,5}(?:合同|协议)|(?:合同|协议)[^一，]{0,4}签|填.{0,4}申请[表单]',
    ),
    unless: /不受影响|已签/,
    unlessNear: /巡检|服务单|确认单|签收|单子/,
  },
  {
    id: 'callBack',
    request: 'callTheirNumber',
    words: any(
      '(?:拨|打(?![来我了电给过])|致电|询)[一下这个给您我客服]*.{0,6}(?:电话|号码?|热线)',
      '回复?[“"‘]?(?:\\d{1,2}|[a-z]{1,2})(?![a-z\\d])|请?回电(?!话?给)|回个?电话?给',
    ),
    unless:
      /\*21|有疑问打|^(?:我|店主)|客服打|人打|退订|空号|打(?:[他她](?!给)|[经业])|打[^，。]{0,8}(?:电话)?去?(?:确认|核实)/,
  },
  {
    id: 'shopDetails',
    always: true,
    request: 'shopDetails',
    loss: 'toldShopDetails',
    loses: /[报说念给发告]/,
    words: any(
      '<give>|核对|看 & 店名|店?地址|机[身器]号|序列号|(?:那串|机.{0,5})编号|商户号|sn码?|门头|(?:背面|后面|机身).{0,4}(?:码|那串)',
      '姓名\\+电话|拍.{0,4}(?:店面|门面|招牌)|店[在面][哪照]|问.{0,6}[哪什]么?家?的?(?:机|pos)|问.{0,8}(?:生意|营业额)',
    ),
    unless: /网址|补传|没有给|得出|知道/,
    unlessNear: /远程|更新机器/,
  },
  {
    id: 'officialChannel',
    always: true,
    request: 'officialChannel',
    words: any(
      '(?:app里?|平台|后台|小程序)上?.{0,10}(?:办理|更新|续签|处理|确认|传|修改)|在app里|登录(?:商[户家])?平台核查',
    ),
  },
  {
    id: 'stopPaying',
    always: true,
    holdsNot: true,
    request: 'stopPaying',
    words: any(
      '马上停|(?:别|不要|停止)(?:再|给.{0,8})?(?:付|打[钱款]|汇|操作|转(?:[钱账了]|给他|$))|不要动.{0,3}钱',
    ),
  },
  {
    id: 'branch',
    always: true,
    request: 'goToBranch',
    words: any(
      '(?:[到去来至]|跑一?趟)(?:就近|附近|开户)?.{0,4}(?:网点|柜台|支行|营业厅)(?:重新)?(?:[办处核更签补领拿]|$)|带.{0,8}来取|[拿带].{0,16}再?来一趟|[带拿](?:上|着)?.{0,14}(?:[去来到]|跑一趟)(?:银行|网点|柜台|支行|行里)',
    ),
    unless: /上次/,
  },
  {
    id: 'survey',
    always: true,
    request: 'questionnaire',
    words: any('[填做].{0,3}(?:问卷|调查)|填一份|问.{0,6}好[不用使]|问了.{0,12}问题'),
  },
  {
    id: 'signSheet',
    request: 'signInspection',
    words: any('签 & (?:巡检|服务|确认)[单表]', '单子?上签'),
  },
  {
    id: 'inquiry',
    request: 'assistInquiry',
    words: any(
      '(?:调|查|拷|看)[取阅一下走]*.{0,4}(?:监控|录像|摄像)|(?:调|查)[取阅一下]*.{0,6}(?:小票|交易|流水|记录)|做.{0,3}笔录|(?:配合|协助).{0,6}(?:调查|办案|取证)',
    ),
    unless: /调单|app|平台|对账|我.{0,3}查|报了?警/,
  },
  {
    id: 'meetElsewhere',
    always: true,
    request: 'meetElsewhere',
    words: any('[约去到].{0,6}(?:酒店|会场|外面见)|约我?出去'),
  },
];

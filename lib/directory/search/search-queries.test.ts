import { expect, test } from 'vitest';
import { readDirectoryFiles } from '../import/files';
import { institutionFrom } from '../import/institution';
import { parseDirectory } from '../import/parse';
import { search } from './search';

/* What merchants type, and everything that may come: the list is whole, so one more is a wrong one. */
const queries = `
通联 => allinpay
收银宝 => allinpay
好老板 => allinpay
鑫联盟 => vbill
快钱 => bill99
快易刷 => bill99
海科 => hkrt
刷多多 => hkrt
移卡 => leshua
嘉联 => jlpay
合利宝 => helipay
小利生活 => helipay
盛付通 => shengpay
中付 => zhongfu-pay
新中付 => zhongfu-pay
开店宝 => kaidianbao
付临门 => fulinmen
国通 => postar
星驿 => postar
驿收款 => postar
银盛通 => yspay
杉德 => sandpay
斯玛特卡 => sandpay
易宝支付 => yeepay
现代金控 => modern-finance
新生支付 => hnapay
卡友 => kayou
畅捷 => chanjet-pay
易生 => easypay
联动优势 => umpay
优POS => umpay
电银 => chinaebi
盛迪嘉 => shengdijia
和融通 => herongtong
付费通 => fufeitong
小米支付 => jiefu-ruitong
顺手付 => sf-pay
易票联 => epaylinks
迅付 => ips
商通卡 => zihexin
申鑫 => shenxin
恒信通 => hengxintong
贝壳支付 => lifangtong
瑞银信 => ruiyinxin
点佰趣 => dianbaiqu
王府井支付 => szwfj
腾付通 => tengfutong
中汇支付 => zhonghui
汇卡 => huika
银生宝 => unspay
财付通 => wechat-pay
网银在线 => jd-pay
钱袋宝 => meituan-pay
沃支付 => unicom-pay
和包 => cm-pay
度小满 => duxiaoman-pay
连连 => lianlian-pay
宝付 => baofoo
首信易 => payeasy
汇聚支付 => joinpay
福卡 => yufu-pay
苏宁支付 => suning-pay
网易宝 => netease-pay
华为支付 => petal-pay
农行 => abc
建行 => ccb
交行 => bocom
邮储 => psbc
浦发 => spdb
光大 => ceb
民生 => cmbc
华夏 => hxb
兴业 => cib
广发 => cgb
平安银行 => pingan-bank
微众 => webank
上海农商行 => srcb
北京银行 => bob
金融监管总局 => nfra-12378
市场监管总局 => samr-12315
支付协会 => pcac
法律援助 => legal-12348
市民热线 => gov-12345
客如云 => keruyun
哗啦啦 => hualala
有赞 => youzan
二维火 => 2dfire
银豹 => yinbao
思迅 => sixun
付呗 => fubei
新大陆 => newland
百富 => pax unicom-pay
联迪 => landi
惠尔丰 => verifone-cn
升腾 => centerm
华智融 => hzrt
锦弘霖 => jinhonglin
商米 => sunmi
tonglian => allinpay
kuaiqian => bill99
haike => hkrt
helibao => helipay
shengfutong => shengpay
zhongfu => zhongfu-pay
kaidianbao => kaidianbao
yinsheng => unspay yspay
shande => sandpay
yibao => yeepay netease-pay
yisheng => easypay
weixinzhifu => wechat-pay
jingdong => jd-pay
meituan => meituan-pay meituan-pos
nonghang => abc
jianhang => ccb
youchu => psbc
pufa => spdb
guangda => ceb
minsheng => cmbc
shouqianba => shouqianba
keruyun => keruyun
hualala => hualala
youzan => youzan
xindalu => newland
shangmi => sunmi
hlb => allinpay helipay
flm => fulinmen
xyf => postar
wxzf => wechat-pay
gsyh => icbc
zsyh => cmb czbank
sqb => shouqianba
hll => hualala
alipay => alipay
tenpay => wechat-pay
allinpay => allinpay
fuiou => fuiou
sandpay => sandpay
yeepay => yeepay
lakalapay => lakala
ccb => ccb
psbc => psbc
cmbc => cmbc
sunmi => sunmi
verifone => verifone-cn
pax => pax
landi => landi
95599 => abc
95533 => ccb
95555 => cmb
95511 => pingan-bank
4008205555 => cmb
4006695566 => boc
12381 => miit-12381
12363 => pbc-12363
95118 => jd-pay
95106 => bestpay
95534 => chinaums
`;

const { entries } = parseDirectory(await readDirectoryFiles('prisma/directory'));
const institutions = entries
  .map(({ entry }) => institutionFrom(entry))
  .sort((a, b) => a.number - b.number);
const rows = queries
  .trim()
  .split('\n')
  .map((line) => line.split(' => ') as [string, string]);

test.each(rows)('%s finds %s and nobody else', (query, ids) => {
  const found = search(institutions, query).map(({ id }) => id);
  expect(found.join(' ')).toBe(ids);
});

test('no query is listed twice', () => {
  expect(new Set(rows.map(([query]) => query)).size).toBe(rows.length);
});

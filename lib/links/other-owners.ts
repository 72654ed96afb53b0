/**
 * Registered domains of real companies that read like an official one, or would to somebody who says he writes for the
 * bank itself: of the same group, or of another company that happens to sound alike. Their owners' own pages were not
 * looked at, so they are never `listed`; they are only not called an imitation. From v2fly/domain-list-community (MIT,
 * commit c975ccef) and felixonmars/dnsmasq-china-list (WTFPL, commit 29de573c), abchina.com.cn, ICBC in Argentina and
 * Turkey and the trust of Bank of Communications from links to them in public code: what the comparison would otherwise
 * name.
 */
export const otherOwners: ReadonlySet<string> = new Set(
  // Industrial and Commercial Bank of China abroad; icbc.com is an insurer in Canada
  `icbc.com icbc.ae icbc.be icbc.co.id icbc.co.jp icbc.co.kr icbc.co.nl icbc.com.au icbc.com.es icbc.com.kh icbc.com.kw
  icbc.com.la icbc.com.mm icbc.com.mo icbc.com.mx icbc.com.pe icbc.com.pk icbc.com.qa icbc.com.sg icbc.com.vn icbc.de
  icbc.eu icbc.lu icbc-at.com icbc-cz.com icbc-ltd.com icbc-uk.com icbc-us.com icbcmy.com
  95516.net chinaunionpay.com chinaunionpay.com.cn chinaunionpay.net unionpay.net unionpayintl.cn unionpayintl.com
  unionpaysecure.com bank-of-china.com bankcomm.cn bocservices.com.cn ccbfund.cn ccbfund.com ccbfund.com.cn
  cib-fund.com.cn citibank.com.cn citibank.co.jp citibank.com cmbchina.biz cmbchina.cn pingan.com.cn pingan.com.hk
  abchina.com.cn abchinalife.com icbc.com.ar icbc.com.tr icbc.jp icbc-axa.com ccabchina.com bankcomm.com.mo bankcomm.com.tw
  bankcommtrust.com bochkonline.com boscuser.com mybosc.com chinacib.com cibuser.com citic.com citicbankuser.com
  cmbchinawm.com eciticcfc.com globaltenpay.com lianlianpay-inc.com ysepay.com.hk yeepaycdn.com
  chinaunicom.com chinaunicom.com.cn chinaunicomglobal.com mychinaunicom.com chinatelecom.com.cn chinatelecomglobal.com
  chinatelecomhk.com startos.com startos.org ysepan.com chinanums.com
  bocamchina.com bocaviation.com boccfc.cc boccfc.cn bocfullertonbank.com bocgi.com bocgins.com bochk.com
  bocichina.cn bocichina.com bocichina.com.cn bocifunds.cn bocifunds.com bocifunds.com.cn bocigroup.com bocim.com
  ccb-life.com.cn ccb.cn ccb.com.cn ccbcos.com ccbfutures.cn ccbfutures.com ccbintl.com.hk ccbleasing.com
  ccblife-test.com.cn ccbseoul.com ccbtrust.com.cn ccbxt.com cgbchina.com.cn cmbi.com.hk cmbt.cn cmfchina.com
  ebchina.com hsbc.com.cn icbcalmaty.kz icbcasia.com icbcbr.com.br icbccs.com.cn icbccstz.com.cn icbci.com.hk
  icbcina.com icbcindia.com icbcit.com icbclondon.com icbcmanila.com.cn icbcme.ae icbcmoscow.ru icbcnz.com
  icbcpanama.com icbcparis.fr icbcpl.com icbcstandard.com icbcstandardbank.com icbcstandardresources.com
  icbcstandardsecurities.com icbcswiss.com icbcthai.com whccb.com pbc.gov.cn heepay.com
  mideaepayuat.com weixin.com weixinbridge.com weixing.com weixinsxy.com neixin.cn shoujihuifu.com`.split(
    /\s+/,
  ),
);

/**
 * A host, with its subdomains, that a directory page may link to; with a path, only addresses below
 * it, for a place on a host that many people write to. Who runs it decides what a page there proves.
 */
export type ReviewedHost =
  | { readonly host: string; readonly runBy: 'authority' | 'publisher' }
  | { readonly host: string; readonly runBy: 'bank' | 'institution'; readonly of: string };

/** Why a host is whose it is said to be: a register names it, its own declaration, its government name, or it is a newspaper's or another company's. */
export const hostBases = ['register', 'declaration', 'government', 'press'] as const;
export type HostBasis = (typeof hostBases)[number];

/** The hosts that count at a moment: these, and what reviewers added and withdrew since. */
export type Hosts = readonly ReviewedHost[];

/**
 * The hosts every installation begins with. One got here after somebody read saved copies of its pages; nobody opened
 * one live. Others are proposed in the console and listed by the signatures of two other people (`host-book.ts`); no file and
 * no proposal of a number can say that a host is an institution's own.
 */
export const seedHosts: Hosts = [
  { host: 'pbc.gov.cn', runBy: 'authority' },
  { host: 'gaj.cq.gov.cn', runBy: 'authority' },
  { host: 'qinghai.gov.cn', runBy: 'authority' },
  { host: 'ipraction.gov.cn', runBy: 'authority' },
  { host: 'gaj.tongliao.gov.cn', runBy: 'authority' },
  { host: 'anqiu.gov.cn', runBy: 'authority' },
  { host: 'ga.sx.gov.cn', runBy: 'authority' },
  { host: 'gaj.shuozhou.gov.cn', runBy: 'authority' },
  { host: 'ga.lvliang.gov.cn', runBy: 'authority' },
  { host: 'gaj.cngy.gov.cn', runBy: 'authority' },
  { host: 'scjgj.sh.gov.cn', runBy: 'authority' },
  { host: 'scjgj.yaan.gov.cn', runBy: 'authority' },
  { host: 'moj.gov.cn', runBy: 'authority' },
  { host: 'english.www.gov.cn', runBy: 'authority' },
  { host: 'pay.weixin.qq.com', runBy: 'institution', of: 'wechat-pay' },
  { host: 'paas.huifu.com', runBy: 'institution', of: 'huifu' },
  { host: 'yeepay.com', runBy: 'institution', of: 'yeepay' },
  { host: '99bill.com', runBy: 'institution', of: 'bill99' },
  { host: 'lakala.com', runBy: 'institution', of: 'lakala' },
  { host: 'umfpay.com', runBy: 'institution', of: 'umpay' },
  { host: 'hkrt.cn', runBy: 'institution', of: 'hkrt' },
  { host: 'starpos.com.cn', runBy: 'institution', of: 'postar' },
  { host: 'ysepay.com', runBy: 'institution', of: 'yspay' },
  { host: 'yfpayment.com', runBy: 'institution', of: 'yufu-pay' },
  { host: 'lianlianpay.com', runBy: 'institution', of: 'lianlian-pay' },
  { host: 'tenpay.com', runBy: 'institution', of: 'wechat-pay' },
  { host: '95516.com', runBy: 'institution', of: 'china-unionpay' },
  { host: 'dxmpay.com', runBy: 'institution', of: 'duxiaoman-pay' },
  { host: 'chinatelecom-h.com', runBy: 'institution', of: 'china-telecom' },
  { host: 'chinaunicom.com.hk', runBy: 'institution', of: 'china-unicom' },
  { host: 'github.com/huifurepo', runBy: 'institution', of: 'huifu' },
  { host: 'icbc.com.cn', runBy: 'bank', of: 'icbc' },
  { host: 'abchina.com', runBy: 'bank', of: 'abc' },
  { host: 'boc.cn', runBy: 'bank', of: 'boc' },
  { host: 'bankofchina.com', runBy: 'bank', of: 'boc' },
  { host: 'ccb.com', runBy: 'bank', of: 'ccb' },
  { host: 'bankcomm.com', runBy: 'bank', of: 'bocom' },
  { host: 'psbc.com', runBy: 'bank', of: 'psbc' },
  { host: 'cmbchina.com', runBy: 'bank', of: 'cmb' },
  { host: 'citicbank.com', runBy: 'bank', of: 'citic' },
  { host: 'creditcard.ecitic.com', runBy: 'bank', of: 'citic' },
  { host: 'en.cmbc.com.cn', runBy: 'bank', of: 'cmbc' },
  { host: 'hxb.com.cn', runBy: 'bank', of: 'hxb' },
  { host: 'cib.com.cn', runBy: 'bank', of: 'cib' },
  { host: 'creditcard.pingan.com', runBy: 'bank', of: 'pingan-bank' },
  { host: 'ecitic.com', runBy: 'bank', of: 'citic' },
  { host: 'cmbc.com.cn', runBy: 'bank', of: 'cmbc' },
  { host: 'srcb.com', runBy: 'bank', of: 'srcb' },
  { host: 'shrcb.com', runBy: 'bank', of: 'srcb' },
  { host: 'bosc.cn', runBy: 'bank', of: 'bos' },
  { host: 'ce.cn', runBy: 'publisher' },
  { host: 'xiaofei.hangzhou.com.cn', runBy: 'publisher' },
  { host: 'news.hndaily.cn', runBy: 'publisher' },
  { host: 'tech.sina.cn', runBy: 'publisher' },
  { host: 'regional.chinadaily.com.cn', runBy: 'publisher' },
  { host: 'e.huawei.com', runBy: 'publisher' },
  { host: 'github.com/metowolf/vCards', runBy: 'publisher' },
];

/** True for http(s) without a port and without a name or password in front of the host. */
function isPlain({ protocol, port, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && port === '' && username === '' && password === '';
}

/** The reviewed host an address stands on; undefined for any other address and for one with a port, a name or a password. */
export function reviewedHostOf(address: string, hosts: Hosts): ReviewedHost | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!isPlain(url)) return undefined;
  return hosts.find((entry) => {
    const [host = '', ...path] = entry.host.split('/');
    const hostFits = url.hostname === host || url.hostname.endsWith(`.${host}`);
    const prefix = `/${path.join('/')}`;
    return (
      hostFits &&
      (path.length === 0 || url.pathname === prefix || url.pathname.startsWith(`${prefix}/`))
    );
  });
}

/** The entry that a whole host is or lies below; places on shared hosts are none. */
export function listedAbove(host: string, hosts: Hosts): ReviewedHost | undefined {
  return hosts.find((entry) => host === entry.host || host.endsWith(`.${entry.host}`));
}

/** True when a host, or a domain it lies below, is an institution's own by the list. */
export function isOwnHost(host: string, institution: string, hosts: Hosts): boolean {
  const entry = listedAbove(host, hosts);
  return entry !== undefined && 'of' in entry && entry.of === institution;
}

/** Says whom the list gives a host to: an institution's id, or who else runs it; null for a host nobody reviewed. */
export function ownerOfHost(host: string, hosts: Hosts): string | null {
  const entry = listedAbove(host, hosts);
  if (entry === undefined) return null;
  if ('of' in entry) return entry.of;
  return entry.runBy === 'authority' ? 'an authority' : 'a publisher';
}

/** True when the address may be rendered as a link. */
export function isReviewedAddress(address: string, hosts: Hosts): boolean {
  return reviewedHostOf(address, hosts) !== undefined;
}

/**
 * Every host, with its subdomains, that a directory page may link to; with a path, only addresses
 * below it. A host gets here after somebody looked at who runs it: authorities, the institutions'
 * own domains, newspapers. Agents' sites, mirrors and unknown hosts are named in words, never linked.
 */
export const reviewedHosts: readonly string[] = [
  // Authorities
  'pbc.gov.cn',
  'gaj.cq.gov.cn',
  'qinghai.gov.cn',
  'ipraction.gov.cn',
  // The institutions' own domains
  'pay.weixin.qq.com',
  'paas.huifu.com',
  'github.com/huifurepo',
  'icbc.com.cn',
  'abchina.com',
  'boc.cn',
  'bankofchina.com',
  'ccb.com',
  'bankcomm.com',
  'psbc.com',
  'cmbchina.com',
  'citicbank.com',
  'creditcard.ecitic.com',
  'en.cmbc.com.cn',
  'hxb.com.cn',
  'cib.com.cn',
  'creditcard.pingan.com',
  // Newspapers and other named publishers
  'ce.cn',
  'xiaofei.hangzhou.com.cn',
  'news.hndaily.cn',
  'tech.sina.cn',
  'regional.chinadaily.com.cn',
  'e.huawei.com',
  'github.com/metowolf/vCards',
];

/** True when the address may be rendered as a link: http(s), no port, no account, a reviewed host. */
export function isReviewedAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, pathname } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || port !== '' || username !== '')
    return false;
  return reviewedHosts.some((entry) => {
    const [host = '', ...path] = entry.split('/');
    const hostFits = hostname === host || hostname.endsWith(`.${host}`);
    const prefix = `/${path.join('/')}`;
    return (
      hostFits && (path.length === 0 || pathname === prefix || pathname.startsWith(`${prefix}/`))
    );
  });
}

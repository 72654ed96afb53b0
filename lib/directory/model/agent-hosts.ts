/**
 * Hosts that reviewers met while looking for numbers and that belong to sellers of terminals, to
 * mirrors or to text mills. What stands there is never evidence, however official it looks; a
 * proposal that names one is told so. They are not shown to readers.
 */
const agentHosts: readonly string[] = [
  'cdlakala.com',
  'cjhxzx.com',
  'dexinbao.com',
  'lakapos.com',
  'liandongyoushi.cn',
  'lkalpos.com',
  'lyuepay.com',
  'midsuntech.com',
  'qvpos.com',
  'rnpos.cn',
  'ruiyidai.cn',
  'vlakala.com',
  'woshua.com.cn',
  'yinlianpos.cn',
  'yinshengtong.cn',
  'zcczp.com',
  'zhongfupos.net',
  '258day.com',
  '3838pk.com',
  '10100.com',
];

/** True for an address on a host known to belong to an agent, a mirror or a text mill. */
export function isAgentAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return agentHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}

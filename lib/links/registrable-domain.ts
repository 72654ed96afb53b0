const words = (list: string) => list.split(/\s+/);

/** True for an IPv4 or IPv6 address in the form a browser gives it. */
export function isIpAddress(host: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$|^\[/.test(host);
}

// Out of the Public Suffix List: the second labels of most countries, and China's provinces. A rarer suffix makes the
// domain that is shown one label too short; whether a host is official never depends on it (docs/decisions/0053).
const secondLevel = new Set(
  words('com net org gov edu ac co or ne go mil gob info biz name nom web sch gen firm ind'),
);
const provinces = new Set(
  words(
    'ah bj cq fj gd gs gx gz ha hb he hi hk hl hn jl js jx ln mo nm nx qh sc sd sh sn sx tj tw xj xz yn zj',
  ),
);

/**
 * The domain somebody registered that a host belongs to: "pay.icbc.com.cn" → "icbc.com.cn". An IP address is given
 * back as it is.
 */
export function registrableDomain(host: string): string {
  if (isIpAddress(host)) return host;
  const labels = host.split('.');
  return labels.slice(-1 - suffixLabels(labels)).join('.');
}

/** The part of a domain under which it was registered: "com.cn" of "icbc.com.cn". */
export function publicSuffix(host: string): string {
  const labels = host.split('.');
  return labels.slice(-suffixLabels(labels)).join('.');
}

function suffixLabels(labels: readonly string[]): 1 | 2 {
  if (labels.length < 3) return 1;
  const [before = '', last = ''] = labels.slice(-2);
  if (last.length !== 2) return 1;
  return secondLevel.has(before) || (last === 'cn' && provinces.has(before)) ? 2 : 1;
}

import type { LinkFinding } from './link';
import { mixesScripts } from './look-alike-letters';
import { isIpAddress, registrableDomain } from './registrable-domain';
import { shortLinkHosts } from './short-links';

/** An address as a browser reads it, and how it was written. */
export interface ReadAddress {
  readonly url: URL;
  /** The host in its own letters. */
  readonly unicodeHost: string;
  /** http or https as written; null for a bare host. */
  readonly scheme: 'http' | 'https' | null;
  readonly isObfuscated: boolean;
}

const tests: Readonly<Record<LinkFinding, (address: ReadAddress) => boolean>> = {
  loginPart: ({ url }) => url.username !== '' || url.password !== '',
  domainInSubdomain: ({ url }) => domainInSubdomain(url.hostname) !== null,
  mixedScripts: ({ unicodeHost }) => unicodeHost.split('.').some(mixesScripts),
  punycode: ({ url }) => /(?:^|\.)xn--/.test(url.hostname),
  obfuscated: ({ isObfuscated }) => isObfuscated,
  ipAddress: ({ url }) => isIpAddress(url.hostname),
  port: ({ url }) => url.port !== '' && url.port !== '443' && url.port !== '80',
  shortLink: ({ url }) => shortLinkHosts.has(url.hostname.replace(/^www\./, '')),
  appDownload: ({ url }) => /\.(?:apks?|xapk|ipa|hap|mobileconfig|exe|msi)$/i.test(url.pathname),
  httpOnly: ({ scheme }) => scheme === 'http',
};

/** What the form of an address shows, in the order of `linkFindings`. */
export function formFindings(address: ReadAddress): LinkFinding[] {
  return (Object.keys(tests) as LinkFinding[]).filter((finding) => tests[finding](address));
}

const insideEndings = new Set(['com', 'cn', 'net', 'org', 'gov', 'edu']);

/**
 * The whole domain that stands in front of the one that counts: "icbc.com.cn" in "www.icbc.com.cn.abc.top"; null where
 * there is none. A label "com-cn" counts as its two.
 */
export function domainInSubdomain(host: string): string | null {
  if (isIpAddress(host)) return null;
  const domain = registrableDomain(host);
  const inFront = host.slice(0, -domain.length - 1).split('.');
  const last = inFront.map((label) => insideEndings.has(label)).lastIndexOf(true);
  if (last >= 1) return registrableDomain(inFront.slice(0, last + 1).join('.'));
  // "95516.com-pay.top": the ending goes on with a hyphen.
  const [first = ''] = domain.split('.');
  const [ending = ''] = first.split('-');
  const isSplit = first.includes('-') && insideEndings.has(ending);
  return isSplit && inFront[0] ? registrableDomain([...inFront, ending].join('.')) : null;
}

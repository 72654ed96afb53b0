import { brandOf, hostParts, type Likeness, likenessOf } from './host-likeness';
import { otherOwners } from './other-owners';
import { unicodeHost } from './punycode';
import { isIpAddress, registrableDomain } from './registrable-domain';

/** A domain under which every host is an institution's own, in lower-case ASCII: "icbc.com.cn". */
export interface KnownDomain {
  readonly institutionId: string;
  readonly domain: string;
  /** What the institution is called in Chinese, for hosts in Chinese letters; none are compared without it. */
  readonly chineseName?: string;
  /** Its telephone numbers that mean nothing else in a host: "95588". */
  readonly shortNumbers?: readonly string[];
}

/**
 * How a host relates to official domains. `listed` proves nothing about who sent it and lowers no level; `notListed`
 * is not "fake": most real companies are in no directory.
 */
export type HostComparison<Domain extends KnownDomain = KnownDomain> =
  | { readonly relation: 'listed'; readonly official: Domain }
  | { readonly relation: 'looksLike'; readonly official: Domain; readonly by: Likeness }
  | { readonly relation: 'notListed' };

/**
 * Compares a host, as `readLinks` gives it, with official domains from its end: the domain itself or a host below it is
 * listed, and nothing else is. A host that is not listed but reads like an official one is named with that one and what
 * makes it so; the claimed institution's domains come first, and only against them do short names count with one slip.
 */
export function compareHost<Domain extends KnownDomain>(
  host: string,
  officials: readonly Domain[],
  claimedInstitution?: string,
): HostComparison<Domain> {
  const listed = officials.filter(({ domain }) => belongsTo(host, domain));
  const own = listed.find(({ institutionId }) => institutionId === claimedInstitution);
  const [longest] = [...listed].sort((one, other) => other.domain.length - one.domain.length);
  const official = own ?? longest;
  if (official !== undefined) return { relation: 'listed', official };
  if (isIpAddress(host)) return { relation: 'notListed' };
  return likest(host, officials, claimedInstitution) ?? { relation: 'notListed' };
}

function likest<Domain extends KnownDomain>(
  host: string,
  officials: readonly Domain[],
  claimedInstitution: string | undefined,
): HostComparison<Domain> | null {
  const domain = registrableDomain(host);
  const neighbours = officials.filter((one) => registrableDomain(one.domain) === domain);
  // A neighbour on the same registered domain, or a real company that only sounds alike.
  const isKnown = otherOwners.has(domain) || neighbours.length > 0;
  const parts = hostParts(unicodeHost(host), isKnown);
  const found = officials.flatMap((official) => {
    // "mp.weixin.qq.com" beside "pay.weixin.qq.com": only who holds the domain puts a name in front of it.
    if (neighbours.includes(official)) return [];
    const isClaimed = official.institutionId === claimedInstitution;
    const by = likenessOf(parts, official, isClaimed);
    return by === null ? [] : [{ official, by, isClaimed }];
  });
  const [best] = found.sort((one, other) => rank(other) - rank(one));
  return best === undefined
    ? null
    : { relation: 'looksLike', official: best.official, by: best.by };
}

interface Found {
  readonly official: KnownDomain;
  readonly by: Likeness;
  readonly isClaimed: boolean;
}

const strength: Readonly<Record<Likeness, number>> = {
  domainInside: 5,
  otherEnding: 4,
  lookAlikeLetters: 3,
  brandInside: 2,
  hotlineInside: 1.5,
  oneSlip: 1,
};

// The longer brand says more: "lianlianpay" before the "pay" of another.
function rank({ official, by, isClaimed }: Found): number {
  return (isClaimed ? 10_000 : 0) + strength[by] * 100 + brandOf(official.domain).length;
}

/** True for the domain itself and every host below it; a host that merely ends with its letters is not. */
function belongsTo(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

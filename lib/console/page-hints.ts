import type { EvidenceKind } from '@/lib/directory/model/evidence';
import { type Hosts, type ReviewedHost, reviewedHostOf } from '@/lib/directory/model/hosts';
import type { Institution } from '@/lib/directory/model/institution';
import type { Localized } from '@/lib/directory/model/localized';
import { pointsOf } from '@/lib/directory/model/points';

/** What a page on a listed host is for an institution, and who publishes it. */
export interface PageHint {
  readonly entry: ReviewedHost;
  readonly kind: EvidenceKind;
  readonly publisher: Localized;
}

/** Says of every listed host what its pages prove about an institution, so that nobody has to fill it in. */
export function pageHints(
  institution: Institution,
  all: readonly Institution[],
  hosts: Hosts,
): PageHint[] {
  const known = publishersIn(all, hosts);
  return hosts.map((entry) => {
    const owner = 'of' in entry ? all.find(({ id }) => id === entry.of) : undefined;
    const publisher = (owner && (owner.legalName ?? owner.brand)) ??
      known.get(entry.host) ?? { zh: entry.host, en: entry.host };
    return { entry, kind: kindFor(entry, institution), publisher };
  });
}

function kindFor(entry: ReviewedHost, { id, kind }: Institution): EvidenceKind {
  if ('of' in entry && entry.of === id)
    return entry.host.includes('/') ? 'ownRepository' : 'ownSite';
  if (entry.runBy === 'authority') return 'regulator';
  if (entry.runBy === 'bank' && kind === 'clearing') return 'bankNotice';
  return entry.runBy === 'publisher' ? 'news' : 'thirdParty';
}

/** How publishers on shared hosts are called where the directory quotes them already. */
function publishersIn(all: readonly Institution[], hosts: Hosts): ReadonlyMap<string, Localized> {
  const evidence = all.flatMap((one) => pointsOf(one).flatMap(({ content }) => content.evidence));
  return new Map(
    evidence.flatMap(({ url, publisher }) => {
      const host = url === null ? undefined : reviewedHostOf(url, hosts)?.host;
      return host === undefined ? [] : [[host, publisher] as const];
    }),
  );
}

/** What is known of the page at an address; undefined for one on no listed host. */
export function hintFor(address: string, hints: readonly PageHint[]): PageHint | undefined {
  const place = reviewedHostOf(
    address,
    hints.map(({ entry }) => entry),
  );
  return hints.find(({ entry }) => entry === place);
}

import type { EvidenceKind } from './evidence';
import { type Hosts, type ReviewedHost, reviewedHostOf } from './hosts';
import type { InstitutionKind } from './institution';

/** Whose number it is. */
export interface Owner {
  readonly id: string;
  readonly kind: InstitutionKind;
}

function isOwn(place: ReviewedHost, { id }: Owner): boolean {
  return 'of' in place && place.of === id;
}

/** A place on a host that many people write to, such as one account of a code host. */
function isShared({ host }: ReviewedHost): boolean {
  return host.includes('/');
}

/** A file of a repository, or its front page: threads and wikis there are written by anybody. */
function isInRepository(address: string): boolean {
  return /^\/[^/]+\/[^/]+(\/(blob|tree|raw)\/.+)?\/?$/.test(new URL(address).pathname);
}

const places: Partial<
  Record<EvidenceKind, (place: ReviewedHost, owner: Owner, address: string) => boolean>
> = {
  ownSite: (place, owner) => isOwn(place, owner) && !isShared(place),
  ownRepository: (place, owner, address) =>
    isOwn(place, owner) && isShared(place) && isInRepository(address),
  regulator: ({ runBy }) => runBy === 'authority',
  // Banks are the members of a clearing organisation; about anybody else a bank is a third party.
  bankNotice: (place, owner) => place.runBy === 'bank' && owner.kind === 'clearing',
};

/** True when a page of this kind may stand at this address; kinds that prove nothing first-hand may stand anywhere reviewed. */
export function mayStandAt(
  kind: EvidenceKind,
  address: string,
  owner: Owner,
  hosts: Hosts,
): boolean {
  const fits = places[kind];
  const place = reviewedHostOf(address, hosts);
  return fits === undefined || (place !== undefined && fits(place, owner, address));
}

/** True for a page of the owner itself or of an authority: what a live check has to look at. */
export function isOfficialPage(address: string, owner: Owner, hosts: Hosts): boolean {
  return (
    mayStandAt('ownSite', address, owner, hosts) || mayStandAt('regulator', address, owner, hosts)
  );
}

/** Says where a page of a first-hand kind has to stand, for messages. */
export function placesFor(
  kind: EvidenceKind,
  { id, kind: ownerKind }: Owner,
  hosts: Hosts,
): string {
  const of = (fits: (place: ReviewedHost) => boolean) =>
    hosts
      .filter(fits)
      .map(({ host }) => host)
      .join(', ') || 'none is reviewed yet';
  if (kind === 'regulator')
    return `an authority's host (${of(({ runBy }) => runBy === 'authority')})`;
  if (kind === 'bankNotice') {
    return ownerKind === 'clearing' ? "a bank's host" : 'nothing: only for clearing organisations';
  }
  if (kind === 'ownRepository') {
    const own = of((place) => isOwn(place, { id, kind: ownerKind }) && isShared(place));
    return `a file of ${id}'s own repositories (${own})`;
  }
  return `${id}'s own hosts (${of((place) => isOwn(place, { id, kind: ownerKind }) && !isShared(place))})`;
}

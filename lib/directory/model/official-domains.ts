import type { Institution } from './institution';
import { pointId } from './points';
import { type TrustState, trustStateFor } from './trust';

/** A host under which everything is an institution's own, with its subdomains. */
export interface OfficialDomain {
  readonly institutionId: string;
  /** In small letters, without a port: icbc.com.cn, pay.weixin.qq.com. */
  readonly domain: string;
  /** Names the contact point: "icbc website icbc.com.cn". */
  readonly contactPointId: string;
  /** How far the domain itself can be relied on, on the day of the snapshot. */
  readonly state: TrustState;
}

/**
 * Lists every published domain of a directory with its owner, on the snapshot's day. To be compared from the end of a
 * host, never as a substring. A match proves nothing about who sent the link and lowers no level.
 */
export function officialDomains(snapshot: {
  readonly institutions: readonly Institution[];
  /** YYYY-MM-DD in China. */
  readonly today: string;
}): OfficialDomain[] {
  return snapshot.institutions.flatMap((institution) =>
    institution.channels
      .filter(({ kind }) => kind === 'website')
      .map((website) => ({
        institutionId: institution.id,
        domain: website.value,
        contactPointId: pointId(institution.id, website),
        state: trustStateFor(website, snapshot.today),
      })),
  );
}

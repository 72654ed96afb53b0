import { reviewedHostOf, seedHosts } from './hosts';
import type { Institution } from './institution';

type Owner = Pick<Institution, 'id' | 'ownHosts'>;

/**
 * Gives the host of an institution's own on which an address stands, or null: one of the list it was published with, or of
 * those every installation begins with.
 */
export function ownHostOf(address: string, { id, ownHosts }: Owner): string | null {
  const hosts = ownHosts?.map((host) => ({ host, runBy: 'institution', of: id }) as const);
  const found = reviewedHostOf(address, hosts ?? seedHosts);
  return found !== undefined && 'of' in found && found.of === id ? found.host : null;
}

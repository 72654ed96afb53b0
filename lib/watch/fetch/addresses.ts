import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type FetchSettings, systemResolve } from './settings';

/** A name led to an address inside a network: this machine, a private range, a link, a carrier's own. */
export class InsideAddress extends Error {
  readonly code = 'INSIDE_ADDRESS';
}

/** True for an address of the public internet. Whatever stands for another one inside (mapped, NAT64, 6to4) is not. */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';
}

/** True for a host that is an address rather than a name, as the URL parser writes it. */
export function isAddressLiteral(hostname: string): boolean {
  return ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
}

/** True for an address that a page may be read from. */
export function mayConnectTo(address: string, { alsoAllowed }: FetchSettings): boolean {
  return isPublicAddress(address) || alsoAllowed?.has(address) === true;
}

/**
 * Looks a name up once for the connection that asks: what was checked is what is connected to, whatever the name says
 * a moment later. One address that is not public is enough to refuse all of them.
 */
export function pinnedLookup(settings: FetchSettings): LookupFunction {
  const resolve = settings.resolve ?? systemResolve;
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (first === undefined) {
          const none = Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
          callback(none, '', 0);
        } else if (!found.every(({ address }) => mayConnectTo(address, settings))) {
          callback(new InsideAddress('an address inside a network'), '', 0);
        } else if (options.all === true) {
          callback(null, [...found]);
        } else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };
}

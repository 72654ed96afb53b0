import { lookup } from 'node:dns/promises';

/** Everything that bounds one page: bytes and milliseconds. */
export interface FetchLimits {
  /** Of a body as it comes over the wire. */
  readonly bytes: number;
  /** Of a body once it is decompressed. */
  readonly decompressedBytes: number;
  /** Of the headers of one answer. */
  readonly headerBytes: number;
  readonly connectMs: number;
  /** From the first name looked up to the last byte, redirects included. */
  readonly totalMs: number;
  readonly redirects: number;
}

export const fetchLimits: FetchLimits = {
  bytes: 3_000_000,
  decompressedBytes: 8_000_000,
  headerBytes: 32_768,
  connectMs: 15_000,
  totalMs: 60_000,
  redirects: 5,
};

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** How pages are fetched. Everything below `limits` is for tests with servers of their own on this machine. */
export interface FetchSettings {
  /** What the watcher calls itself in every request. */
  readonly userAgent: string;
  /** True for an address on a host that somebody reviewed. */
  readonly isListed: (address: string) => boolean;
  readonly limits: FetchLimits;
  /** Looks a name up; the system's resolver when left out. */
  readonly resolve?: (host: string) => Promise<readonly ResolvedAddress[]>;
  /** Addresses that may be connected to although they are not public. */
  readonly alsoAllowed?: ReadonlySet<string>;
  /** Where to connect instead of port 443. */
  readonly connectPort?: number;
  /** An authority (PEM) that is believed instead of the usual ones. */
  readonly ca?: string;
}

/** Asks the system for every address of a name. */
export async function systemResolve(host: string): Promise<readonly ResolvedAddress[]> {
  return lookup(host, { all: true });
}

import { isAddressLiteral } from './addresses';
import { decompressed } from './decompress';
import type { Failure, Fetched, Hop, Refusal } from './fetched';
import { requestOnce } from './request-once';
import type { FetchSettings } from './settings';

/** What the server said of the page when it was last read whole. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** Why an address may not be asked; null when it may. Every redirect is judged like a first address. */
export function refusalOf(url: URL, settings: Pick<FetchSettings, 'isListed'>): Refusal | null {
  if (url.protocol !== 'https:') return 'notHttps';
  if (url.username !== '' || url.password !== '') return 'credentials';
  if (url.port !== '') return 'port';
  if (isAddressLiteral(url.hostname)) return 'addressLiteral';
  return settings.isListed(url.href) ? null : 'notListed';
}

const redirects: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Reads a page: https on port 443 of a listed host at a public address, redirects within that, no cookie and no
 * script. Never throws; whatever a server does costs no more than the limits.
 */
export async function fetchPage(
  address: string,
  settings: FetchSettings,
  before: Validators | null = null,
): Promise<Fetched> {
  const { limits } = settings;
  const signal = AbortSignal.timeout(limits.totalMs);
  const hops: Hop[] = [];
  const asked = new Set<string>();
  let url = new URL(address);
  url.hash = '';
  const refused = (reason: Refusal): Fetched => ({ kind: 'refused', hops, url: url.href, reason });
  const failed = (reason: Failure): Fetched => ({ kind: 'failed', hops, url: url.href, reason });

  for (;;) {
    const refusal = refusalOf(url, settings);
    if (refusal !== null) return refused(refusal);
    if (asked.has(url.href)) return failed('redirectLoop');
    if (hops.length > limits.redirects) return failed('tooManyRedirects');
    asked.add(url.href);
    const tried = await requestOnce(url, conditions(before), settings, signal);
    if ('refusal' in tried) return refused(tried.refusal);
    if ('failure' in tried) return failed(tried.failure);
    hops.push(tried.hop);
    const location = headerOf(tried.hop, 'location');
    if (!redirects.includes(tried.hop.status) || location === null) {
      return answered(hops, tried.hop, limits.decompressedBytes);
    }
    if (!URL.canParse(location, url)) return failed('redirectNowhere');
    url = new URL(location, url);
    url.hash = '';
  }
}

function conditions(before: Validators | null): Record<string, string> {
  return {
    ...(before?.etag ? { 'if-none-match': before.etag } : {}),
    ...(before?.lastModified ? { 'if-modified-since': before.lastModified } : {}),
  };
}

function headerOf({ headers }: Hop, name: string): string | null {
  return headers.find(([one]) => one === name)?.[1] ?? null;
}

async function answered(hops: readonly Hop[], last: Hop, limit: number): Promise<Fetched> {
  const { url, status, body, certificate } = last;
  try {
    const content = await decompressed(body, headerOf(last, 'content-encoding') ?? '', limit);
    const header = (name: string) => headerOf(last, name);
    return { kind: 'answer', hops, url, status, header, content, certificate };
  } catch (error) {
    const isTooLarge = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    return { kind: 'failed', hops, url, reason: isTooLarge ? 'tooLarge' : 'coding' };
  }
}

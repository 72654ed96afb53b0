import robotsParser from 'robots-parser';
import { fetchPage } from './fetch-page';
import type { FetchSettings } from './settings';

/** What a site asks of robots. */
export interface Robots {
  readonly allows: (address: string) => boolean;
  /** False while it cannot be read: then nothing may be. */
  readonly isKnown: boolean;
  /** Seconds it asks to wait between two requests; 0 where it says nothing. */
  readonly delay: number;
}

const longestDelay = 30;
const notThere: Robots = { allows: () => true, isKnown: true, delay: 0 };
const notNow: Robots = { allows: () => false, isKnown: false, delay: 0 };

/**
 * Reads what a host asks of robots. Without such a file everything may be read; one that cannot be read now forbids
 * everything until it can (RFC 9309, 2.3.1).
 */
export async function robotsOf(origin: string, settings: FetchSettings): Promise<Robots> {
  const address = new URL('/robots.txt', origin).href;
  const fetched = await fetchPage(address, { ...settings, isListed: isWithin(origin, settings) });
  if (fetched.kind === 'refused') return notThere;
  if (fetched.kind === 'failed') return notNow;
  if (fetched.status >= 500 || fetched.status === 429) return notNow;
  if (fetched.status !== 200) return notThere;
  const rules = robotsParser(address, new TextDecoder().decode(fetched.content.slice(0, 512_000)));
  return {
    allows: (page) => rules.isAllowed(page, settings.userAgent) !== false,
    isKnown: true,
    delay: Math.min(rules.getCrawlDelay(settings.userAgent) ?? 0, longestDelay),
  };
}

// A place on a host many people write to is listed with its path, under which no robots.txt stands.
function isWithin(origin: string, { isListed }: FetchSettings) {
  return (address: string) => address.startsWith(`${origin}/`) || isListed(address);
}

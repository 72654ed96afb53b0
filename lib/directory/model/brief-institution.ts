import type { Channel } from './contact-point';
import { type DirectionQuote, tellingQuotes } from './direction-quotes';
import type { Evidence } from './evidence';
import type { Hotline } from './hotline';
import type { Institution } from './institution';
import { ownHostOf } from './own-hosts';

/** How many institutions, by their numbers, stand in one piece of the directory. */
const numbersInPiece = 64;

/** Says in which piece of the directory (0, 1, …) an institution stands whole. */
export function pieceOf({ number }: Pick<Institution, 'number'>): number {
  return Math.floor(number / numbersInPiece);
}

/** The publisher that stands first, for a card, and every host of the owner, with which links are compared. */
function briefEvidence(owner: Institution, evidence: readonly Evidence[]): Evidence[] {
  const hosts = new Set<string>();
  return evidence.flatMap((page, at) => {
    const host = page.url === null ? null : ownHostOf(page.url, owner);
    if (at > 0 && (host === null || hosts.has(host))) return [];
    if (host !== null) hosts.add(host);
    return [{ ...page, quote: '', url: host === null ? null : `https://${host}/` }];
  });
}

/** The words, their day and what kind of page says them; the page itself stands on the institution's page. */
function briefQuote(quote: DirectionQuote): DirectionQuote {
  return { ...quote, publisher: { zh: '', en: '' }, url: null };
}

function briefHotline(owner: Institution, hotline: Hotline): Hotline {
  const evidence = briefEvidence(owner, hotline.evidence);
  const { directionQuotes = [], ...rest } = hotline;
  const quotes = tellingQuotes(directionQuotes).map(briefQuote);
  const said = quotes.length === 0 ? {} : { directionQuotes: quotes };
  return { ...rest, ...said, note: null, directionEvidence: null, evidence };
}

function briefChannel(channel: Channel): Channel {
  return { ...channel, note: null, evidence: [] };
}

/**
 * An institution with what search, comparing and cards need: names, numbers with their standing and first publisher,
 * official channels, own words, what was withdrawn. The rest stands on its page alone, which needs it whole.
 */
export function briefInstitution(institution: Institution): Institution {
  const { hotlines, channels } = institution;
  return {
    ...institution,
    brief: true,
    remark: null,
    website: null,
    licence: null,
    warnings: [],
    history: [],
    hotlines: hotlines.map((hotline) => briefHotline(institution, hotline)),
    channels: channels.map(briefChannel),
  };
}

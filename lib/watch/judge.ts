import type { Fetched } from './fetch/fetched';
import { decodePage } from './read/decode';
import {
  hasImageBeside,
  labelFrom,
  otherNumberBeside,
  placeOf,
  type SoughtValue,
} from './read/find-value';
import { type PageText, pageTextFrom } from './read/page-text';
import type { PastFinding } from './streak';

/**
 * What a look says of one contact point on one page that proves it. `gone`, `changed` and `ownerChanged` speak against
 * it; `moved`, `login` and `needsPerson` say that a person has to look; `unreachable` says nothing.
 */
export const outcomes = [
  'there',
  'gone',
  'changed',
  'ownerChanged',
  'moved',
  'login',
  'needsPerson',
  'unreachable',
] as const;
export type Outcome = (typeof outcomes)[number];

export interface Finding {
  readonly outcome: Outcome;
  /** Why, in one word of ours; empty where the outcome says it. */
  readonly reason: string;
  readonly label: string;
  /** The number that stands beside the label now. */
  readonly other: string | null;
  readonly excerpt: string;
}

/** A contact point and the words of the page as people noted them. */
export interface WatchedFact extends SoughtValue {
  readonly quote: string;
}

/** What earlier looks saw. */
export interface Before {
  /** True once a look has read the value on this page. */
  readonly seen: boolean;
  readonly label: string;
  /** The organisation the certificate named then. */
  readonly organization: string | null;
  /** Latest first. */
  readonly past: readonly PastFinding[];
}

/** Says who runs the host of an address; null for one that nobody reviewed. */
export type OwnerOf = (address: string) => string | null;

const nothing = { reason: '', label: '', other: null, excerpt: '' };

function finding(outcome: Outcome, part: Partial<Finding> = {}): Finding {
  return { ...nothing, outcome, ...part };
}

/** Reads the page of an answer once, for all facts that are looked for on it; null for what is no text. */
export function textOf(fetched: Fetched): PageText | null {
  if (fetched.kind !== 'answer' || fetched.status !== 200) return null;
  const type = fetched.header('content-type')?.toLowerCase() ?? '';
  if (!/^(text\/|application\/(xhtml\+xml|xml|json)|$)/.test(type)) return null;
  return pageTextFrom(decodePage(fetched.content, type), type.startsWith('text/plain'));
}

/** Says what a look at a page means for one fact. */
export function judge(
  address: string,
  fact: WatchedFact,
  fetched: Fetched,
  page: PageText | null,
  before: Before,
  ownerOf: OwnerOf,
): Finding {
  const unread = unreadFinding(address, fetched, page, before, ownerOf);
  if (unread !== null || fetched.kind !== 'answer' || page === null) {
    return unread ?? finding('unreachable');
  }
  const place = placeOf(page, fact);
  if (place !== null) return finding('there', place);
  if (fact.kind === 'website' && isHostOf(fetched.url, fact.value)) return finding('there');
  return missingFinding(address, fact, fetched, page, before);
}

/** Says why a look read no page of whoever it should be; null where it did, and what is sought there counts. */
export function unreadFinding(
  address: string,
  fetched: Fetched,
  page: PageText | null,
  before: Pick<Before, 'organization'>,
  ownerOf: OwnerOf,
): Finding | null {
  if (fetched.kind === 'refused') return refusedFinding(fetched);
  if (fetched.kind === 'failed') return failedFinding(fetched);
  if (fetched.status !== 200) return statusFinding(fetched.status);
  if (page === null) {
    const type = fetched.header('content-type') ?? '';
    const reason = /pdf/i.test(type) ? 'pdf' : /^image\//i.test(type) ? 'image' : 'noText';
    return finding('needsPerson', { reason });
  }
  return newOwnerFinding(address, fetched, before, ownerOf);
}

type Of<K extends Fetched['kind']> = Extract<Fetched, { kind: K }>;

function refusedFinding({ hops, reason }: Of<'refused'>): Finding {
  return finding(hops.length === 0 ? 'unreachable' : 'moved', { reason });
}

function failedFinding({ hops, reason }: Of<'failed'>): Finding {
  if (reason === 'redirectLoop' && hops.some(({ setsCookie }) => setsCookie)) {
    return finding('login', { reason: 'cookie' });
  }
  // Whom the connection leads to is not known, and no machine should guess.
  if (reason === 'certificate') return finding('needsPerson', { reason });
  return finding('unreachable', { reason });
}

function statusFinding(status: number): Finding {
  const reason = String(status);
  if (status === 304) return finding('there', { reason: 'notModified' });
  if (status === 401 || status === 403 || status === 407) return finding('login', { reason });
  if (status === 404 || status === 410) return finding('moved', { reason });
  // What firewalls answer with a script that the browser has to run first.
  if (status === 412 || status === 202) return finding('needsPerson', { reason: 'script' });
  return finding('unreachable', { reason });
}

function newOwnerFinding(
  address: string,
  { url, certificate }: Of<'answer'>,
  { organization }: Pick<Before, 'organization'>,
  ownerOf: OwnerOf,
): Finding | null {
  if (ownerOf(url) !== ownerOf(address)) return finding('ownerChanged', { reason: 'host' });
  const now = certificate?.organization ?? null;
  const isAnother =
    organization !== null && now !== null && labelFrom(now) !== labelFrom(organization);
  return isAnother ? finding('ownerChanged', { reason: 'certificate', excerpt: now }) : null;
}

function isHostOf(address: string, domain: string): boolean {
  const { hostname } = new URL(address);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

const leastText = 120;
const loginPath = /(^|[/.?&=_-])(login|logon|signin|sign-in|sso|passport|cas)([/.?&=_-]|$)/i;
const notFoundWords =
  /404|not found|页面不存在|页面未找到|找不到(该|您)?.{0,4}(页面|网页)|已(被)?删除|不存在或已/i;

function missingFinding(
  address: string,
  fact: WatchedFact,
  fetched: Of<'answer'>,
  page: PageText,
  before: Before,
): Finding {
  const labels = [before.label, labelOfQuote(fact)].filter((label) => label !== '');
  const elsewhere = elsewhereFinding(address, fetched, page);
  if (elsewhere !== null) return elsewhere;
  const other = fact.kind === 'phone' ? otherNumberBeside(page, labels, fact.value) : null;
  if (other !== null) {
    const { number, label, excerpt } = other;
    return finding('changed', { other: number, label, excerpt });
  }
  const drawn = drawnFinding(page);
  if (drawn !== null) return drawn;
  if (hasImageBeside(page, labels)) return finding('needsPerson', { reason: 'image' });
  // A page that has never shown the value as text may hold it in a picture or a script.
  if (!before.seen) return finding('needsPerson', { reason: 'neverRead' });
  return finding('gone', { label: before.label });
}

/** Says that the answer is another page than the one asked for: a login, an error, a front page. */
function elsewhereFinding(address: string, { url }: Of<'answer'>, page: PageText): Finding | null {
  const wasRedirected = pathOf(url) !== pathOf(address);
  if (page.asksForPassword || (wasRedirected && loginPath.test(pathOf(url)))) {
    return finding('login', { reason: 'password' });
  }
  if (notFoundWords.test(page.title)) return finding('moved', { reason: 'notFound' });
  return wasRedirected ? finding('moved', { reason: 'redirect' }) : null;
}

/** Says that a script draws the page, so that its words are not in it. */
function drawnFinding(page: PageText): Finding | null {
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return page.hasScript && length < leastText ? finding('needsPerson', { reason: 'script' }) : null;
}

/** Says why words that a look should have found on a page are not in it; `seen` once a look has read them there. */
export function missingWords(
  address: string,
  fetched: Of<'answer'>,
  page: PageText,
  seen: boolean,
): Finding {
  const reason = { reason: 'neverRead' };
  return (
    elsewhereFinding(address, fetched, page) ??
    drawnFinding(page) ??
    (seen ? finding('gone') : finding('needsPerson', reason))
  );
}

/** The words of a quote in front of its number, or all of a short one without any. */
function labelOfQuote({ quote }: WatchedFact): string {
  const upToNumber = /^\D*/.exec(quote)?.[0] ?? '';
  return labelFrom(upToNumber);
}

function pathOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/(index\.\w+)?$/, '')}`;
}

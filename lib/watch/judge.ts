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
  if (fetched.kind === 'refused') return refusedFinding(fetched);
  if (fetched.kind === 'failed') return failedFinding(fetched);
  if (fetched.status !== 200) return statusFinding(fetched.status);
  if (page === null) {
    const type = fetched.header('content-type') ?? '';
    const reason = /pdf/i.test(type) ? 'pdf' : /^image\//i.test(type) ? 'image' : 'noText';
    return finding('needsPerson', { reason });
  }
  const newOwner = newOwnerFinding(address, fetched, before, ownerOf);
  if (newOwner !== null) return newOwner;
  const place = placeOf(page, fact);
  if (place !== null) return finding('there', place);
  if (fact.kind === 'website' && isHostOf(fetched.url, fact.value)) return finding('there');
  return missingFinding(address, fact, fetched, page, before);
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
  { organization }: Before,
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
  { url }: Of<'answer'>,
  page: PageText,
  before: Before,
): Finding {
  const labels = [before.label, labelOfQuote(fact)].filter((label) => label !== '');
  const wasRedirected = pathOf(url) !== pathOf(address);
  if (page.asksForPassword || (wasRedirected && loginPath.test(pathOf(url)))) {
    return finding('login', { reason: 'password' });
  }
  if (notFoundWords.test(page.title)) return finding('moved', { reason: 'notFound' });
  if (wasRedirected) return finding('moved', { reason: 'redirect' });
  const other = fact.kind === 'phone' ? otherNumberBeside(page, labels, fact.value) : null;
  if (other !== null) {
    const { number, label, excerpt } = other;
    return finding('changed', { other: number, label, excerpt });
  }
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (page.hasScript && length < leastText) return finding('needsPerson', { reason: 'script' });
  if (hasImageBeside(page, labels)) return finding('needsPerson', { reason: 'image' });
  // A page that has never shown the value as text may hold it in a picture or a script.
  if (!before.seen) return finding('needsPerson', { reason: 'neverRead' });
  return finding('gone', { label: before.label });
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

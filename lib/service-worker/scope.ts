import type { Locale } from '@/lib/i18n/locales';

/** What the build writes into the worker: which build it belongs to and which files draw every page. */
export interface OfflineBuild {
  /** When the build was made, in ISO 8601 and UTC, so that texts compare as times do. */
  readonly id: string;
  /** Source of the regular expression of the paths a device draws by itself; the first group is the language, if any. */
  readonly drawable: string;
  /** By language: path of each script and style below `/_next/static/`, and its `sha256-…` for Subresource Integrity. */
  readonly files: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
}

/** An event that lasts until a promise settles. TypeScript describes a worker only in place of a page, not beside one. */
export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface WorkerFetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

export interface WorkerMessageEvent extends WorkerEvent {
  readonly data: unknown;
  /** The page that sent it. */
  readonly source: { postMessage(message: WorkerReply): void } | null;
}

/** What a page asks of the worker: to keep the site in one language. */
export interface KeepRequest {
  readonly keep: Locale;
}

/** Why nothing new was kept: no room, an answer that is not this build's, or no answer. */
export type KeepFailure = 'quota' | 'foreign' | 'network';

/** What the worker tells the page that asked. Whatever was complete before stays in use. */
export type WorkerReply =
  | { readonly kept: Locale }
  | { readonly notKept: Locale; readonly reason: KeepFailure };

/** The part of a service worker's global scope that ours uses. */
export interface WorkerScope {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: WorkerFetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: WorkerMessageEvent) => void): void;
}

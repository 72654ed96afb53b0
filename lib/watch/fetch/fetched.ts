/** Whom a server's certificate names. */
export interface ServerCertificate {
  /** The organisation, where the authority checked one. */
  readonly organization: string | null;
  readonly commonName: string | null;
  readonly issuer: string | null;
  /** ISO time. */
  readonly validUntil: string;
  readonly sha256: string;
}

/** One request and its answer, as they went over the wire; cookies are left out. */
export interface Hop {
  readonly url: string;
  readonly at: Date;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  /** As it was transmitted. */
  readonly body: Uint8Array;
  readonly setsCookie: boolean;
  readonly certificate: ServerCertificate | null;
}

/** Why an address is not asked at all; `robots`: the site asks robots to stay away. */
export type Refusal =
  | 'notHttps'
  | 'credentials'
  | 'port'
  | 'addressLiteral'
  | 'notListed'
  | 'insideAddress'
  | 'robots';

/** Why no whole answer came. */
export type Failure =
  | 'name'
  | 'connection'
  | 'certificate'
  | 'tooLarge'
  | 'tooSlow'
  | 'headers'
  | 'coding'
  | 'redirectLoop'
  | 'tooManyRedirects'
  | 'redirectNowhere';

/** What became of reading a page; `url` is where it ended. */
export type Fetched = { readonly hops: readonly Hop[]; readonly url: string } & (
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly header: (name: string) => string | null;
      readonly content: Uint8Array;
      readonly certificate: ServerCertificate | null;
    }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly reason: Failure }
);

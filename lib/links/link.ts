/**
 * What the form of an address shows before anybody knows whose it is. None is proof of a fraud: short links and bare
 * http occur in genuine messages. Words stand in messages/{zh,en}/links.json under `findings`.
 *
 * - `loginPart`: letters before an @ that only look like the host
 * - `domainInSubdomain`: a whole domain stands in front of the one that counts (levelsquatting)
 * - `mixedScripts`: foreign letters drawn like Latin ones (IDN homograph)
 * - `punycode`: a host in another alphabet, written "xn--…" or in its letters
 * - `obfuscated`: written so that a filter or a reader does not see an address
 * - `ipAddress`: a bare number instead of a name
 * - `port`: a port that no shop or bank needs
 * - `shortLink`: leads somewhere that cannot be seen
 * - `appDownload`: installs a program from outside the app stores
 * - `httpOnly`: says http, so what is typed there can be read on the way
 */
export const linkFindings = [
  'loginPart',
  'domainInSubdomain',
  'mixedScripts',
  'punycode',
  'obfuscated',
  'ipAddress',
  'port',
  'shortLink',
  'appDownload',
  'httpOnly',
] as const;
export type LinkFinding = (typeof linkFindings)[number];

/** An address or the file of an app found in a text. */
export interface Link {
  /** Place in the text in UTF-16 units, the end not included. */
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly text: string;
  /** The host as a browser resolves it: lower case, ASCII ("xn--…"), IP in dots; null for the name of a file alone. */
  readonly host: string | null;
  /** The registrable domain of the host, or the IP address. */
  readonly domain: string | null;
  /** The host in its own letters, to be shown. */
  readonly unicodeHost: string | null;
  /** In the order of `linkFindings`. */
  readonly findings: readonly LinkFinding[];
}

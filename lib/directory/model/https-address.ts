/** The https address of a page, as the URL parser writes it and without a fragment; null for what is none. */
export function httpsAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol === 'http:') url.protocol = 'https:';
  url.hash = '';
  return url.protocol === 'https:' ? url.href : null;
}

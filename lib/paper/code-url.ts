/** The address a camera opens for a short code. */
export function codeUrl(site: string, digits: string): string {
  return `${site}/p/${digits}`;
}

/** The address to type, short enough to read out: where the code is entered. */
export function codePage(site: string): string {
  return `${site.replace(/^https?:\/\//, '')}/p`;
}

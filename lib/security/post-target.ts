/** True for the two addresses a form of ours posts to: comparing a number, and the search, which must not write a number into an address. */
export function takesPosts(path: string): boolean {
  return /^\/[a-z]{2}\/(check\/number\/compare|hotlines)\/?$/.test(path);
}

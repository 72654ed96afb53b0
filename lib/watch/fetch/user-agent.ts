/** How the watcher names itself, with where its operator can be found. */
export function userAgentFrom(contact: string | undefined): string {
  // Only what a header may carry; a telephone or a name in Chinese says nothing to a webmaster's log.
  const plain = contact?.replace(/[^\x20-\x7e]|[()]/g, '').trim();
  return `RingTrueWatch/1.0${plain ? ` (${plain})` : ''}`;
}

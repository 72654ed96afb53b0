const day = 86_400_000;

/** The security.txt of a site whose operator gave a contact one can write or dial to; null without one. */
export function securityText(
  contact: string | undefined,
  site: string | undefined,
  now: Date,
): string | null {
  const address = contactAddress(contact ?? '');
  if (address === null) return null;
  const lines = [
    `Contact: ${address}`,
    // Computed anew each day: a file that has expired is worse than none.
    `Expires: ${new Date(now.getTime() + 180 * day).toISOString()}`,
    'Preferred-Languages: zh, en',
    ...(site ? [`Canonical: ${site}/.well-known/security.txt`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function contactAddress(contact: string): string | null {
  const said = contact.trim();
  if (/^(https:\/\/|mailto:|tel:)\S+$/.test(said)) return said;
  if (/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(said)) return `mailto:${said}`;
  return /^\+?\d[\d -]{5,}$/.test(said) ? `tel:${said.replaceAll(' ', '-')}` : null;
}

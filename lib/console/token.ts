import { createHash, randomBytes } from 'node:crypto';

/** Makes a word of 256 random bits that fits into an address, a cookie and a statement. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: whoever reads the tables can use none. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

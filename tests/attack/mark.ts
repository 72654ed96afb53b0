import { randomBytes } from 'node:crypto';

/** A word that stands in headers, addresses and bodies of the attack and nowhere else; of letters, which no rule of the log cuts out. */
export const mark = `mark${randomBytes(12)
  .toString('base64')
  .replace(/[^a-z]/gi, 'x')}`;

import type { Clause } from '../clause';
import { acquirerClauses } from './acquirer';
import { bankClauses } from './bank';
import { inPersonClauses } from './in-person';
import { othersClauses } from './others';
import { policeClauses } from './police';

const rows = [
  ...inPersonClauses,
  ...policeClauses,
  ...bankClauses,
  ...acquirerClauses,
  ...othersClauses,
] as const;

/** The id of a clause: its key in `messages/{locale}/clauses.json`. */
export type ClauseId = (typeof rows)[number]['id'];

/** The table of clauses. */
export const clauses: readonly Clause[] = rows;

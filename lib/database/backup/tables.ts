/** Every table of ours that is kept, each after those it refers to, with the columns that give its rows their order. */
export const tables = {
  institution: 'id',
  alias: 'institution_id, position',
  licence: 'institution_id',
  licence_scope: 'institution_id, position',
  verification: 'institution_id, position',
  statement: 'institution_id, position',
  warning: 'institution_id, position',
  reviewer: 'id',
  public_name: 'reviewer_id',
  proposal: 'id',
  contact_point: 'id',
  evidence: 'contact_point_id, position',
  direction_evidence: 'contact_point_id',
  direction_quote: 'contact_point_id, position',
  publication: 'version',
  decision: 'proposal_id',
  live_check: 'id',
  reviewer_key: 'id',
  invitation: 'token_hash',
  signed_act: 'id',
  audit_entry: 'seq',
  watch_observation: 'id',
  watch_finding: 'observation_id, contact_point_id',
  watch_word_finding: 'observation_id, position',
  watch_alarm: 'id',
  watch_lease: 'id',
} as const;

export type Table = keyof typeof tables;

/** The names of `tables`, in their order. */
export const tableNames = Object.keys(tables) as Table[];

/** Who is signed in to the console, what waits for an authenticator there, and leads from outside: over within hours or weeks, and in no backup. */
export const shortLived: readonly string[] = ['console_session', 'console_challenge', 'correction'];

/** Tables whose ids the database counts up by itself. */
export const counted: readonly Table[] = [
  'contact_point',
  'reviewer',
  'proposal',
  'live_check',
  'watch_observation',
  'watch_alarm',
  'signed_act',
];

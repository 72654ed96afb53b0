import type { Action, Urgency } from './action';
import type { CallTarget } from './call-targets';
import type { Clause } from './clause';

/**
 * The errands of a plan: each is one party or one thing in hand. A plan has an errand at most once, so what is possible
 * only later is an errand of its own (`counter` after `bank`, `station` after `police`, `followUp` after both).
 */
export const cardIds = [
  /** The phone or computer itself. */
  'phone',
  /** The merchant's own hands: the step not to take, the contact to end, the terminal not to use. */
  'stop',
  /** Whoever stands at the counter. */
  'visitor',
  /** 110. */
  'police',
  /** The police station. */
  'station',
  /** The bank by telephone. */
  'bank',
  /** The counter of the merchant's own branch. */
  'counter',
  /** Service of WeChat Pay and Alipay. */
  'wallet',
  /** Settings of wallets, banking and shopping apps. */
  'apps',
  /** The payment company behind the terminal. */
  'acquirer',
  /** Whom the other side claims to be. */
  'claimed',
  'community',
  /** The official app or platform. */
  'app',
  /** The payment code at the counter. */
  'code',
  /** Contract, bills, sales and statements. */
  'books',
  /** What was opened in the merchant's name. */
  'name',
  'evidence',
  'antiFraud',
  'carrier',
  'staff',
  /** The police, once there is a case. */
  'followUp',
  /** Complaints, from the company to the regulators. */
  'complain',
] as const;

export type CardId = (typeof cardIds)[number];

/** Where the standing advice goes: onto what is done about the contact, calls to the police last. */
export const withTheContact: readonly CardId[] = [
  'stop',
  'visitor',
  'app',
  'community',
  'claimed',
  'acquirer',
  'bank',
  'counter',
  'antiFraud',
  'apps',
  'code',
  'books',
  'evidence',
  'station',
  'police',
  'phone',
];

/** Where a record to keep goes: onto the evidence, or onto what is done about the contact. */
export const withTheRecords: readonly CardId[] = ['evidence', ...withTheContact];

/** Where watching the accounts goes: onto what is done about them. */
export const withTheAccounts: readonly CardId[] = ['apps', 'name', 'books', 'counter', 'bank'];

/** One errand: what to do there in its order, whom it calls, and the texts put together from clauses. */
export interface Card {
  readonly id: CardId;
  readonly urgency: Urgency;
  /** One to five points; the first gives the card its heading. */
  readonly actions: readonly Action[];
  readonly calls: readonly CallTarget[];
  readonly clauses: readonly Clause[];
}

import type { Merchant } from '../merchant';

/** Something a merchant came to do, from its first page to its last; throws where it cannot be done. */
export interface Task {
  readonly title: string;
  /** Left out where there is no script. */
  readonly needsScript?: boolean;
  run(merchant: Merchant): Promise<void>;
}

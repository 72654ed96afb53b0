import { isAgentAddress } from '../model/agent-hosts';
import { type Hosts, isReviewedAddress } from '../model/hosts';
import { type Problem, shown } from './problem';

/** What is wrong with a field; the caller knows in which file and entry. */
export type Finding = Omit<Problem, 'file' | 'entry'>;

/** What entries are judged by. */
export interface Judging {
  /** YYYY-MM-DD in China. */
  readonly today: string;
  readonly hosts: Hosts;
}

/** A demand on a value: when it is not met, the rest says so. */
export interface Demand<T> {
  readonly field: string;
  readonly isMet: (value: T) => boolean;
  readonly expected: string;
  readonly arrived: (value: T) => unknown;
  readonly fix: string;
}

/** Lists the demands a value does not meet. */
export function findingsIn<T>(value: T, demands: readonly Demand<T>[]): Finding[] {
  return demands
    .filter(({ isMet }) => !isMet(value))
    .map(({ field, expected, arrived, fix }) => {
      const came = arrived(value);
      return { field, expected, arrived: typeof came === 'string' ? came : shown(came), fix };
    });
}

/** Finds an address that may not be rendered as a link; none is fine. */
export function checkUrl(
  field: string,
  address: string | null | undefined,
  hosts: Hosts,
): Finding[] {
  if (typeof address !== 'string' || isReviewedAddress(address, hosts)) return [];
  const expected = 'an address on a reviewed host';
  const fix = isAgentAddress(address)
    ? 'That host belongs to an agent or a copier: nothing there proves a number.'
    : 'Leave the address out, or propose the host first (console, Hosts).';
  return [{ field, expected, arrived: address, fix }];
}

/** Finds a day (YYYY-MM-DD, or a page's year or month) that lies after today; none is fine. */
export function checkDay(field: string, day: string | null | undefined, today: string): Finding[] {
  if (typeof day !== 'string' || day <= today.slice(0, day.length)) return [];
  const expected = `a day that is not after today, ${today}`;
  return [{ field, expected, arrived: day, fix: "Correct it, or this machine's clock." }];
}

import type { Direction, Hotline } from './hotline';
import type { Institution } from './institution';
import { dialable, reviewedUntil, type TrustState, trustStateFor } from './trust';

/** A hotline together with what may be said of it on one day. */
export interface PublishedNumber {
  readonly hotline: Hotline;
  readonly state: TrustState;
  readonly dialable: boolean;
  /** The last day of its review, YYYY-MM-DD. */
  readonly until: string;
}

/** What a caller's number is compared with. */
export interface OfficialRow {
  readonly institution: string;
  readonly number: string;
  readonly direction: Direction;
}

interface Directory {
  readonly institutions: readonly Institution[];
}

/** Finds an institution by its id; undefined for an id the directory does not have. */
export function institutionById(directory: Directory, id: string): Institution | undefined {
  return directory.institutions.find((institution) => institution.id === id);
}

/** Says of each number of an institution how it stands today, those that may be dialled first. */
export function publishedNumbersOf(institution: Institution, today: string): PublishedNumber[] {
  return institution.hotlines
    .map((hotline) => ({
      hotline,
      state: trustStateFor(hotline, today),
      dialable: dialable(hotline, today),
      until: reviewedUntil(hotline),
    }))
    .sort((a, b) => Number(b.dialable) - Number(a.dialable));
}

// A directory never changes, and comparing remembers what it found in these very rows.
const rowsRemembered = new WeakMap<readonly Institution[], readonly OfficialRow[]>();

/** Every published number with its owner, for comparing with what a phone shows. */
export function officialRows({ institutions }: Directory): readonly OfficialRow[] {
  const known = rowsRemembered.get(institutions);
  if (known !== undefined) return known;
  const rows = institutions.flatMap(({ id, hotlines }) =>
    hotlines.map(({ number, direction }) => ({ institution: id, number, direction })),
  );
  rowsRemembered.set(institutions, rows);
  return rows;
}

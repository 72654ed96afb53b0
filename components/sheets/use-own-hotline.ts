'use client';

import { useMemo } from 'react';
import { type OwnNumberLine, ownCallFor } from '@/lib/check/own-call';
import { mayDialOwn } from '@/lib/check/own-number';
import type { Locale } from '@/lib/i18n/locales';
import { type PosterNumber, posterNumberFor } from '@/lib/learning/protect/poster-number';
import { onlyInstitution } from '@/lib/sheets/shop-record';
import { shopStore } from './record-store';
import { useFetchedDirectory } from './use-fetched-directory';
import { useRecords } from './use-records';

/** What the merchant's own notes say of his payment company's number: which one, or that it differs from the directory's. */
export interface OwnHotline {
  /** The number that may be dialled today; null where there is none. */
  readonly line: OwnNumberLine | null;
  readonly differs: boolean;
  /** What the directory has for the one company of all his shops. */
  readonly number: PosterNumber;
}

const none: OwnHotline = {
  line: null,
  differs: false,
  number: { name: null, published: null },
};

/**
 * The number of his payment company that the merchant copied himself, for a paper that the server draws: compared on the
 * device. `acquirer` is the one on the paper, if any. Nothing without a shop, without script and without the directory.
 */
export function useOwnHotline(acquirer: string | undefined, locale: Locale): OwnHotline {
  const { records: shops } = useRecords(shopStore);
  const directory = useFetchedDirectory();
  return useMemo(() => {
    if (directory === null) return none;
    const institutions = acquirer ? [acquirer] : [];
    const call = { target: 'acquirer', institutions, numbers: [], pick: null } as const;
    const { lines, differs } = ownCallFor(call, shops, directory, locale);
    const line = lines.find(({ standing }) => mayDialOwn(standing)) ?? null;
    const number = posterNumberFor(onlyInstitution(shops, 'acquirer'), directory, locale);
    return { line: differs ? null : line, differs, number };
  }, [shops, directory, acquirer, locale]);
}

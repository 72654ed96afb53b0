'use client';

import { useEffect, useState } from 'react';
import { loadDirectory } from '@/components/directory/load-directory';
import { type OwnNumberLine, ownCallFor } from '@/lib/check/own-call';
import { mayDialOwn } from '@/lib/check/own-number';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { Locale } from '@/lib/i18n/locales';
import { shopStore } from './record-store';
import { useRecords } from './use-records';

/** What the merchant's own notes say of his payment company's number: which one, or that it differs from the directory's. */
export interface OwnHotline {
  /** The number that may be dialled today; null where there is none. */
  readonly line: OwnNumberLine | null;
  readonly differs: boolean;
}

const none: OwnHotline = { line: null, differs: false };

/**
 * The number of his payment company that the merchant copied himself, for a paper that the server draws: compared on the
 * device, with the directory fetched whole, so that no request says which company it is. `acquirer` is the one on the
 * paper, if any. Nothing without a shop, without script and without the directory.
 */
export function useOwnHotline(acquirer: string | undefined, locale: Locale): OwnHotline {
  const { records: shops } = useRecords(shopStore);
  const [hotline, setHotline] = useState(none);
  useEffect(() => {
    let left = false;
    const show = (next: OwnHotline) => {
      if (!left) setHotline(next);
    };
    if (shops.length === 0) {
      show(none);
    } else {
      loadDirectory().then(
        ({ institutions }) => {
          const directory = { institutions, today: chinaDate(new Date()) };
          const picked = acquirer ? [acquirer] : [];
          const call = {
            target: 'acquirer',
            institutions: picked,
            numbers: [],
            pick: null,
          } as const;
          const { lines, differs } = ownCallFor(call, shops, directory, locale);
          const line = lines.find(({ standing }) => mayDialOwn(standing)) ?? null;
          show({ line: differs ? null : line, differs });
        },
        () => show(none),
      );
    }
    return () => {
      left = true;
    };
  }, [shops, acquirer, locale]);
  return hotline;
}

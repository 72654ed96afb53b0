'use client';

import { useEffect, useState } from 'react';
import { loadDirectory } from '@/components/directory/load-directory';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { shopStore } from './record-store';
import { useRecords } from './use-records';

/**
 * The directory of today, for a page that the server draws without it: fetched whole, so that no request says which
 * company the merchant has, and only where there is a shop to compare. Null until it is there, and without it.
 */
export function useFetchedDirectory(): DirectorySnapshot | null {
  const { records: shops } = useRecords(shopStore);
  const [directory, setDirectory] = useState<DirectorySnapshot | null>(null);
  const isAsked = shops.length > 0;
  useEffect(() => {
    if (!isAsked) return;
    let left = false;
    loadDirectory().then(
      ({ institutions }) => {
        if (!left) setDirectory({ institutions, today: chinaDate(new Date()) });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [isAsked]);
  return directory;
}

'use client';

import { useEffect, useState } from 'react';
import { chinaDate } from '@/lib/directory/model/china-date';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { loadDirectory } from './load-directory';

/**
 * The directory of today, fetched once `isWanted`: all of it, so that no request says what is compared with it. Null
 * until it is there, and where there is none.
 */
export function useLoadedDirectory(isWanted: boolean): DirectorySnapshot | null {
  const [directory, setDirectory] = useState<DirectorySnapshot | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    loadDirectory().then(
      ({ institutions }) => {
        if (!isGone) setDirectory({ institutions, today: chinaDate(new Date()) });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return directory;
}

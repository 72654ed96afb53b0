'use client';

import { useLoadedDirectory } from '@/components/directory/use-loaded-directory';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import { shopStore } from './record-store';
import { useRecords } from './use-records';

/** The directory for a page that the server draws without it, only where there is a shop to compare; null until it is there. */
export function useFetchedDirectory(): DirectorySnapshot | null {
  return useLoadedDirectory(useRecords(shopStore).records.length > 0);
}

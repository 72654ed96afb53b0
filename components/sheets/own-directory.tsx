'use client';

import type { ReactNode } from 'react';
import { DirectoryContext } from './directory-context';
import { useFetchedDirectory } from './use-fetched-directory';

/** Gives what it holds the directory to compare the merchant's own notes with, on pages that the server draws without one. */
export function OwnDirectory({ children }: { children: ReactNode }) {
  const directory = useFetchedDirectory();
  return <DirectoryContext value={directory}>{children}</DirectoryContext>;
}

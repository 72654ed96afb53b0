import { createContext } from 'react';
import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';

/** The directory a page is drawn from, for what a device compares with the merchant's own notes; null where the page has none. */
export const DirectoryContext = createContext<DirectorySnapshot | null>(null);

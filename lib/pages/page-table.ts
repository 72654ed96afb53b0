import type { PageRow } from './page-row';
import { phonePages } from './phone-pages';
import { redirectPages } from './redirect-pages';
import { serverPages } from './server-pages';

/**
 * Every page there is, by id: routes, client router, service worker, sitemap, robots and metadata read it.
 * A page also has its files under `app/[locale]`; a test names those that are missing.
 */
export const pageTable = { ...phonePages, ...redirectPages, ...serverPages };

/** The id of a page. */
export type PageId = keyof typeof pageTable;

type Table = typeof pageTable;

/** The listed pages whose path has a parameter. */
export type ListedPatternId = {
  [I in PageId]: Table[I]['path'] extends `${string}[${string}`
    ? Table[I]['listing'] extends 'private' | 'unlisted'
      ? never
      : I
    : never;
}[PageId];

/** The rows of the table, for whoever asks only about path and standing. */
export const pageRows: Readonly<Record<PageId, PageRow>> = pageTable;

/** The pages search engines may list. */
export const listedPages: readonly (PageRow & { readonly id: PageId })[] = (
  Object.keys(pageRows) as PageId[]
)
  .map((id) => ({ id, ...pageRows[id] }))
  .filter(({ listing }) => listing === 'listed');

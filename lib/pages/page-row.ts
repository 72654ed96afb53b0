import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Query } from '@/lib/triage/answers';
import type { MessageArea, PageContext } from './page-context';
import type { PageParameters, PageRequest, PhonePageId } from './page-request';

/**
 * How a page stands with search engines: `listed` has a canonical address and is in the sitemap, `unlisted` is not to
 * be indexed, `private` carries a merchant's answers: neither indexed nor followed, no referrer, never kept in a cache.
 */
export type Listing = 'listed' | 'unlisted' | 'private';

/** What every row of the table says: the path under the language, spelled as Next spells it, and its standing. */
export interface PageRow {
  readonly path: string;
  readonly listing: Listing;
}

/** The values of the `[parameters]` of a path, by name. */
export type PathValues = Readonly<Record<string, string>>;

/** A page drawn by server and phone alike, from the areas of messages it names. */
export interface PhonePageRow<I extends PhonePageId, A extends MessageArea> extends PageRow {
  /** The areas of messages its title and its view use; the phone draws it once they are there. */
  readonly messages: readonly A[];
  /** Whether it shows anything of the directory; the phone draws it once that is there. */
  readonly needsDirectory: (request: PageRequest<I>) => boolean;
  /** The id of the institution it shows whole, where a phone's copy has only what cards need; null for none. */
  readonly needsWhole?: (request: PageRequest<I>) => string | null;
  /** What the address says besides the answers; null for an address of no page. */
  readonly read: (query: Query, values: PathValues) => PageParameters[I] | null;
  /** The values of the path's parameters, for its canonical address. */
  readonly values?: (request: PageRequest<I>) => PathValues;
  /** Where the page gives way to; null when it stands. */
  readonly redirect?: (request: PageRequest<I>, directory: DirectorySnapshot) => string | null;
  /** The title without the name of the site; null for the page that bears the site's own. */
  readonly title: (
    request: PageRequest<I>,
    context: Pick<PageContext<A>, 'locale' | 'messages' | 'directory'>,
  ) => string | null;
  /** What search engines show under the title; the site's own text where it says nothing. */
  readonly description?: (
    messages: PageContext<A>['messages'],
    request: PageRequest<I>,
    context: Pick<PageContext<A>, 'locale' | 'directory'>,
  ) => string;
  /** True for an address that is a turn of a listed page and not to be indexed itself. */
  readonly isVariant?: (request: PageRequest<I>) => boolean;
}

/** Types one row, so that its functions see the areas it names and no other. */
export function phonePage<I extends PhonePageId, const F extends PageRow, A extends MessageArea>(
  _id: I,
  row: PhonePageRow<I, A> & F,
): PhonePageRow<I, A> & Pick<F, 'path' | 'listing'> {
  return row;
}

import type { DirectorySnapshot } from '@/lib/directory/model/directory-snapshot';
import type { Locale } from '@/lib/i18n/locales';
import { type CheckState, readState } from '@/lib/page-url';
import type { Query } from '@/lib/triage/answers';
import { matchPath } from './match-path';
import type { MessageArea, PageContext } from './page-context';
import type { PageRequest, PhonePageId } from './page-request';
import type { PhonePageRow } from './page-row';
import { type AreasOf, phonePages } from './phone-pages';
import { redirectPages } from './redirect-pages';

const rows: { readonly [I in PhonePageId]: PhonePageRow<I, AreasOf<I>> } = phonePages;

/** What an address asks for: a page, or where it leads on to; null for a page only the server draws, and for none. */
export type AskedPage = { readonly request: PageRequest } | { readonly redirect: string } | null;

function readAs<I extends PhonePageId>(
  page: I,
  path: string,
  query: Query,
  state: CheckState,
): PageRequest<I> | null {
  const row = rows[page];
  const values = matchPath(row.path, path);
  const parameters = values && row.read(query, values);
  return parameters ? ({ page, state, ...parameters } as PageRequest<I>) : null;
}

/** Reads an address, its path without the language. */
export function readPage(locale: Locale, path: string, query: Query): AskedPage {
  const state = readState(locale, query);
  for (const page of Object.keys(rows) as PhonePageId[]) {
    const request = readAs(page, path, query, state);
    if (request) return { request };
  }
  const found = Object.values(redirectPages).find((row) => matchPath(row.path, path));
  return found ? { redirect: found.to(state) } : null;
}

/** Where a page gives way to: a question nobody is asked yet to where the answers lead, an unknown institution to the search. Null when the page stands. */
export function redirectFor<I extends PhonePageId>(
  request: PageRequest<I>,
  directory: DirectorySnapshot,
): string | null {
  return rowOf(request).redirect?.(request, directory) ?? null;
}

/** The title of a page without the name of the site; null for the page that bears the site's own. */
export function pageTitle<I extends PhonePageId>(
  request: PageRequest<I>,
  context: Pick<PageContext, 'locale' | 'messages' | 'directory'>,
): string | null {
  return rowOf(request).title(request, context);
}

/** The row of the page somebody asks for. */
export function rowOf<I extends PhonePageId>(request: PageRequest<I>): PhonePageRow<I, AreasOf<I>> {
  return rows[request.page as I];
}

/** What a phone needs before it can draw a page. */
export function needsOf<I extends PhonePageId>(
  request: PageRequest<I>,
): {
  readonly messages: readonly MessageArea[];
  readonly directory: boolean;
  /** The id of the institution that has to be there whole; null for none. */
  readonly whole: string | null;
} {
  const row = rowOf(request);
  return {
    messages: row.messages,
    directory: row.needsDirectory(request),
    whole: row.needsWhole?.(request) ?? null,
  };
}

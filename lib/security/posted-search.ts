import type { Locale } from '@/lib/i18n/locales';
import { searchUrl } from '@/lib/search-url';
import { formFields } from './form-fields';

/** Where proxy.ts leaves a posted number for the page that answers it; what a visitor sends under this name is dropped. */
export const postedNumberHeader = 'x-posted-number';

const longestQuery = 100;

/** What a posted search asks for: a name has an address to go to, a number is answered by the page itself. */
export type PostedSearch = { readonly address: string } | { readonly number: string };

/** Reads a posted search. */
export async function postedSearch(request: Request, locale: Locale): Promise<PostedSearch> {
  const query = [...((await formFields(request)).get('q') ?? '')].slice(0, longestQuery).join('');
  const address = searchUrl(locale, query);
  // A header holds no other letters than those of an address.
  return address === null ? { number: encodeURIComponent(query) } : { address };
}

import type { Locale } from '@/lib/i18n/locales';
import { searchUrl } from '@/lib/search-url';
import { formFields } from './form-fields';

/** Where proxy.ts leaves a posted number or link for the page that answers it; what a visitor sends under this name is dropped. */
export const postedNumberHeader = 'x-posted-number';

const longestName = 100;
/** A long link shows what matters in its first part. */
const longestQuery = 300;

/** What a posted search asks for: a name has an address to go to, a number or link is answered by the page itself. */
export type PostedSearch = { readonly address: string } | { readonly number: string };

/** Reads a posted search. */
export async function postedSearch(request: Request, locale: Locale): Promise<PostedSearch> {
  const query = [...((await formFields(request)).get('q') ?? '')].slice(0, longestQuery).join('');
  // A header holds no other letters than those of an address.
  if (searchUrl(locale, query) === null) return { number: encodeURIComponent(query) };
  const name = [...query].slice(0, longestName).join('');
  return { address: searchUrl(locale, name) ?? `/${locale}/hotlines` };
}

import { defaultLocale, type Locale, locales, localeTable } from './i18n/locales';

/** The addresses of one page in every language, as search engines want them told. */
export interface Alternates {
  readonly canonical: string;
  readonly languages: Readonly<Record<string, string>>;
}

/**
 * The full addresses of a page (`/tricks`, or empty for home) in every language.
 * Undefined while the site does not know its own address: the Host header never decides it.
 */
export function alternatesFor(
  siteUrl: string | undefined,
  locale: Locale,
  page: string,
): Alternates | undefined {
  if (!siteUrl) return undefined;
  const address = (language: Locale) => `${siteUrl}/${language}${page}`;
  const languages = Object.fromEntries(locales.map((id) => [localeTable[id].lang, address(id)]));
  return {
    canonical: address(locale),
    languages: { ...languages, 'x-default': address(defaultLocale) },
  };
}

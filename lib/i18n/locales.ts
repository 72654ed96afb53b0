/** The languages of the site, the default first; each has a folder in `messages/`. */
export const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = 'zh';

/** True when `text` is the id of a language the site speaks. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

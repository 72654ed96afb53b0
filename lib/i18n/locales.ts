/** What the site has to know about a language it speaks. */
interface LocaleRow {
  /** The language's name in itself, for the switch to it. */
  readonly label: string;
  /** Its BCP 47 tag: `lang` of a page, hreflang, feed and manifest. */
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** In which languages data is read where it does not have this one, the best first; the directory has zh and en. */
  readonly fallback: readonly string[];
  /** The stack of fonts its pages are set in: a class that app/globals.css defines. */
  readonly font: 'font-sans';
}

const table = {
  zh: { label: '中文', lang: 'zh-CN', direction: 'ltr', fallback: ['en'], font: 'font-sans' },
  en: { label: 'English', lang: 'en', direction: 'ltr', fallback: ['zh'], font: 'font-sans' },
} as const satisfies Record<string, LocaleRow>;

export type Locale = keyof typeof table;

/** The languages of the site, a row each; the key is the first segment of a page's path and a folder of `messages/`. */
export const localeTable: Readonly<Record<Locale, LocaleRow>> = table;

/** The languages of the site in the order they are offered. */
export const locales = Object.keys(table) as readonly Locale[];

export const defaultLocale: Locale = 'zh';

/** What police, banks and hotlines here speak: texts to say can be shown in it. */
export const spokenLocale: Locale = 'zh';

/** True when `text` is the id of a language the site speaks. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

import { type Locale, localeTable } from '@/lib/i18n/locales';

/** A text of the directory; its two languages always arrive together. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** The languages of the directory's own texts. */
export type DirectoryLanguage = keyof Localized;

function isDirectoryLanguage(language: string): language is DirectoryLanguage {
  return language === 'zh' || language === 'en';
}

/** The language in which readers of `locale` meet the directory: their own, else the first of the row's `fallback` that it has. */
export function directoryLanguage(locale: Locale): DirectoryLanguage {
  return [locale, ...localeTable[locale].fallback].find(isDirectoryLanguage) ?? 'zh';
}

/** Returns the text in the language in which readers of `locale` meet the directory. */
export function inLanguage(text: Localized, locale: Locale): string {
  return text[directoryLanguage(locale)];
}

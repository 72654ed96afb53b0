/** A text that is shown in the reader's language; both languages always arrive together. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** Returns the text in the given language, Chinese for any language the directory does not speak. */
export function inLanguage(text: Localized, locale: string): string {
  return locale === 'en' ? text.en : text.zh;
}

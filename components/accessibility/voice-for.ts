import { type Locale, localeTable } from '@/lib/i18n/locales';

/** What decides whether a voice may read: its language, and whether it speaks without asking a server. */
export interface Voice {
  readonly lang: string;
  readonly localService: boolean;
}

/** The best first, where any voice of the language will not do: Cantonese would be no help to a reader of Mandarin. */
const chosen: Partial<Record<string, readonly RegExp[]>> = {
  zh: [
    /^(zh|cmn)-(hans-)?cn/,
    /^(zh|cmn)(-hans)?$/,
    /^(zh|cmn)-(hans-)?sg/,
    /^(zh|cmn)-(hant-)?tw/,
  ],
  en: [/^en-us/, /^en(-|$)/],
};

function wantedFor(locale: Locale): readonly RegExp[] {
  const [language] = localeTable[locale].lang.split('-');
  return chosen[locale] ?? [new RegExp(`^${language}(-|$)`)];
}

/**
 * The voice to read a language with, or none. Only voices of the device itself: the others send every word they
 * read, answers included, to whoever made the browser.
 */
export function voiceFor<V extends Voice>(voices: readonly V[], locale: Locale): V | undefined {
  const own = voices.filter(({ localService }) => localService);
  const tagOf = ({ lang }: V) => lang.toLowerCase().replace(/_/g, '-');
  for (const pattern of wantedFor(locale)) {
    const found = own.find((voice) => pattern.test(tagOf(voice)));
    if (found) return found;
  }
  return undefined;
}

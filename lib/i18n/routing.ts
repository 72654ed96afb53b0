import { defineRouting } from 'next-intl/routing';
import { defaultLocale, locales } from './locales';

/** Every page carries its language in the path; no cookie remembers it, hreflang stands in the metadata. */
export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

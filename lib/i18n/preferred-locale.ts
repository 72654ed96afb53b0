import { defaultLocale, type Locale, locales } from './locales';

const longestHeader = 500;

/** The site's language that stands highest in an Accept-Language header; `otherwise` when none of ours does. */
export function preferredLocale(
  acceptLanguage: string | null,
  otherwise: Locale = defaultLocale,
): Locale {
  const wishes = (acceptLanguage ?? '').slice(0, longestHeader).split(',').map(readWish);
  const best = wishes
    .filter((wish) => wish.quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .find((wish) => wish.locale !== undefined);
  return best?.locale ?? otherwise;
}

function readWish(text: string) {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return {
    locale: locales.find((locale) => tag === locale || tag.startsWith(`${locale}-`)),
    quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0,
  };
}

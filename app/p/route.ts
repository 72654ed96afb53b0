import { byLanguage } from './by-language';

/** The address people type by hand: the page where a short code is entered. */
export function GET(request: Request): Response {
  return byLanguage(request, (locale) => `/${locale}/p`);
}

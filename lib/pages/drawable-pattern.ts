import { locales } from '@/lib/i18n/locales';
import { phonePages } from './phone-pages';
import { redirectPages } from './redirect-pages';

function asPattern(path: string): string {
  return path
    .slice(1)
    .replaceAll('/', '\\/')
    .replace(/\[\w+\]/g, '[^/]+');
}

/**
 * The addresses a phone draws by itself, as the service worker matches them: the source of a regular expression whose
 * first group is the language, missing for the bare address.
 */
export function drawablePattern(): string {
  const rows = [...Object.values(phonePages), ...Object.values(redirectPages)];
  const paths = rows.map(({ path }) => path).filter((path) => path !== '/');
  const patterns = paths.map(asPattern).sort();
  return `^\\/(?:(${locales.join('|')})(?:\\/(?:${patterns.join('|')}))?\\/?)?$`;
}

import { isLocale } from '@/lib/i18n/locales';

/**
 * What a form of ours posts to: comparing a number, the search, which must not write a number into an address, and own
 * words to be read and confirmed, a correction for the reviewers.
 */
export type PostTarget = 'compare' | 'search' | 'read' | 'confirm' | 'correct';

const targets: Readonly<Record<string, PostTarget>> = {
  'check/number/compare': 'compare',
  hotlines: 'search',
  'check/read': 'read',
  'check/read/confirm': 'confirm',
};

/**
 * Which form of ours a path belongs to; null for every other path. The limit on posts, the check of their origin and
 * what answers them ask this one function, so that no spelling of a path passes one of them and not the others.
 */
export function postTarget(path: string): PostTarget | null {
  const [first, ...rest] = segmentsOf(path);
  const below = rest.join('/');
  if (!isLocale(first)) return null;
  if (rest.length === 3 && rest[0] === 'hotlines' && rest[2] === 'correction') return 'correct';
  return Object.hasOwn(targets, below) ? (targets[below] ?? null) : null;
}

/** True for the addresses of the API that read a posted text. */
export function isReading(path: string): boolean {
  return /^api\/v1\/(?:read|links)$/.test(segmentsOf(path).join('/'));
}

/** True for the picture of a plan, the one answer that is dear to make. */
export function isPicture(path: string): boolean {
  const [first, ...rest] = segmentsOf(path);
  return isLocale(first) && rest.join('/') === 'plan/image.png';
}

// The framework finds a page for "%63heck" as it does for "check".
function segmentsOf(path: string): string[] {
  const read = (text: string) => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  };
  return path.split('/').filter(Boolean).map(read);
}

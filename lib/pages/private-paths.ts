import { listedPages, pageRows } from './page-table';

/** The first parts of the paths, under the language, whose addresses carry a merchant's answers; all below them do too. */
const privateParts: readonly string[] = [
  ...new Set(
    Object.values(pageRows)
      .filter(({ listing }) => listing === 'private')
      .map(({ path }) => path.split('/')[1] ?? ''),
  ),
];

/** Addresses without a language that carry answers: the short codes. */
const shortCodes = 'p';

/** True for an address that carries answers: a private page with all that stands below it, or a short code. */
export function carriesAnswers(path: string): boolean {
  const [, first = '', second = ''] = path.split('/');
  if (first === shortCodes) return true;
  return /^[a-z]{2}$/.test(first) && privateParts.includes(second);
}

/**
 * The paths search engines are asked to leave alone. Such a rule forbids whatever begins like it, so a private page
 * whose path is how a listed one begins is left to its own headers.
 */
export const disallowedPaths: readonly string[] = privateParts
  .filter((part) => !listedPages.some(({ path }) => path.startsWith(`/${part}`)))
  .map((part) => `/*/${part}`);

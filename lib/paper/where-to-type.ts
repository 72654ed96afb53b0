import { interpolate } from '@/lib/i18n/interpolate';
import type { Messages } from '@/lib/i18n/messages';
import type { ShortCode } from '@/lib/response/short-code/short-code';
import { codePage } from './code-url';

/** Where a code is typed in, and how many digits it has: at the site's own address, or found on the page where it has none. */
export function whereToType(
  { digits }: ShortCode,
  site: string | null,
  { where, whereHere }: Messages['paper']['code'],
): string {
  const count = String(digits.length);
  return site
    ? interpolate(where, { address: codePage(site), count })
    : interpolate(whereHere, { count });
}

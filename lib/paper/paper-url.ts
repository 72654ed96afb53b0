import { type CheckState, pageUrl } from '@/lib/page-url';

/** The address of a sheet made from these answers, with how it is to be laid out. */
export function paperUrl(
  page: string,
  state: CheckState,
  layout: Readonly<Record<string, string>> = {},
): string {
  const address = pageUrl(page, state);
  const extra = new URLSearchParams(layout).toString();
  if (!extra) return address;
  return `${address}${address.includes('?') ? '&' : '?'}${extra}`;
}
